import process from 'node:process';
import {expect, test} from 'vitest';
import {browserCall, openBrowser} from '../../source/commands/browser.ts';

const address = 'https://example.org/?a=1&b=$(x)';

test.each([
	['linux', '', 'xdg-open', [address]],
	['darwin', '', 'open', [address]],
	['win32', '', 'rundll32', ['url.dll,FileProtocolHandler', address]],
	['linux', 'firefox', 'firefox', [address]],
	['linux', 'firefox --new-tab:w3m', 'firefox', ['--new-tab', address]],
	['darwin', 'my-browser --url=%s --quiet', 'my-browser', [`--url=${address}`, '--quiet']],
] as const)('on %s with “%s” it is opened by %s', (platform, wanted, program, words) => {
	expect(browserCall(address, platform, wanted)).toEqual({program, words});
});

test.each(['file:///etc/passwd', 'mailto:a@example.org', 'no address', 'https://'])('%s is not opened', href => {
	const complaints: string[] = [];
	openBrowser(href, complaint => {
		complaints.push(complaint);
	});
	expect(complaints).toEqual([`this is no address of the web: ${href}`]);
});

test('that there is no browser is told, with the address', async () => {
	const before = process.env.BROWSER;
	process.env.BROWSER = '/nowhere/browser';
	try {
		expect(await new Promise(resolve => {
			openBrowser('https://example.org/ä', resolve);
		})).toBe('no browser can be opened here; the address is https://example.org/%C3%A4');
	} finally {
		process.env.BROWSER = before;
	}
});
