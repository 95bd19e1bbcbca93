import {spawn} from 'node:child_process';
import process from 'node:process';

/** The program and the words to call it with, so that it opens an address. `wanted` is what `$BROWSER` holds: programs with colons between them, of which the first counts. */
export const browserCall = (address: string, platform: NodeJS.Platform, wanted = ''): {readonly program: string; readonly words: readonly string[]} => {
	const [program, ...flags] = wanted.split(':')[0]!.split(' ').filter(word => word !== '');
	if (program !== undefined) {
		const isPlaced = flags.some(flag => flag.includes('%s'));
		return {program, words: isPlaced ? flags.map(flag => flag.replaceAll('%s', () => address)) : [...flags, address]};
	}

	switch (platform) {
		case 'darwin': {
			return {program: 'open', words: [address]};
		}

		case 'win32': {
			return {program: 'rundll32', words: ['url.dll,FileProtocolHandler', address]};
		}

		default: {
			return {program: 'xdg-open', words: [address]};
		}
	}
};

/** Opens an address of the web in the person's browser. What goes wrong, whenever that turns out, is complained of. Nothing else is opened: a post has no business with the programs of this computer. */
export const openBrowser = (href: string, complain: (complaint: string) => void): void => {
	const address = addressOf(href);
	if (address === undefined) {
		complain(`this is no address of the web: ${href}`);
		return;
	}

	// No shell is asked, so that nothing in the address means anything to one.
	const {program, words} = browserCall(address, process.platform, process.env.BROWSER);
	const browser = spawn(program, words, {stdio: 'ignore', detached: true});
	const fail = () => {
		complain(`no browser can be opened here; the address is ${address}`);
	};

	browser.on('error', fail);
	browser.on('exit', code => {
		if (code !== 0) {
			fail();
		}
	});
	browser.unref();
};

/** An address as browsers write it, its odd characters encoded; nothing, if it is none of the web. */
const addressOf = (href: string): string | undefined => {
	try {
		const url = new URL(href);
		return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
	} catch {
		return undefined;
	}
};
