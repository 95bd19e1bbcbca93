import {type RequestListener} from 'node:http';
import {expect, test} from 'vitest';
import {Complaint} from '../../source/complaint.ts';
import {fetchSource} from '../../source/library/fetch-source.ts';
import {openWeb} from '../web.ts';

const answering = (status: number, headers: Readonly<Record<string, string>>, body: string | Uint8Array = ''): RequestListener => (_request, response) => {
	response.writeHead(status, headers);
	response.end(body);
};

const limits = {bytes: 1000, time: 10_000};

test('a text is fetched, and known by where it was at last', async () => {
	const web = await openWeb({'/a.md': '# Ä', '/to-a': answering(302, {location: '/a.md'}), '/gist/raw': answering(200, {}, 'plain')});
	expect(await fetchSource(`${web}/a.md`)).toEqual({text: '# Ä', name: 'a.md', address: `${web}/a.md`});
	expect(await fetchSource(`${web}/to-a`)).toEqual({text: '# Ä', name: 'a.md', address: `${web}/a.md`});
	expect(await fetchSource(`${web}/gist/raw`)).toEqual({text: 'plain', name: '', address: `${web}/gist/raw`});
});

test.each<readonly [string, RequestListener, RegExp]>([
	['nothing is there', answering(404, {}), /^there is nothing at http:\S+\/x$/],
	['it is forbidden', answering(403, {}), /answers with 403 \(Forbidden\): http:\S+\/x$/],
	['the host is broken', answering(500, {}), /answers with 500 /],
	['it is a web page', answering(200, {'content-type': 'text/html; charset=utf-8'}, '<p>'), /\/x is a web page, and no Markdown/],
	['it is a picture', answering(200, {'content-type': 'text/plain'}, Uint8Array.of(0x89, 0x50, 0x4E, 0x47)), /\/x is a PNG picture, not text$/],
	['it says that it is too large', answering(200, {'content-length': '1001'}, 'x'.repeat(1001)), /\/x is larger than 0\.001 MB$/],
	['it is too large', answering(200, {'transfer-encoding': 'chunked'}, 'x'.repeat(1001)), /\/x is larger than 0\.001 MB$/],
	['it leads in a circle', answering(302, {location: '/x'}), /leads from one address to another without end$/],
	['it leads to a file', answering(302, {location: 'file:///etc/passwd'}), /leads to where postdeck does not follow: file:\/\/\/etc\/passwd$/],
	['it leads to no address', answering(301, {location: 'http://'}), /leads to where postdeck does not follow: http:\/\/$/],
	['the connection ends', request => {
		request.socket.destroy();
	}, /cannot be reached: /],
])('where %s, it is said', async (_, answer, complaint) => {
	const web = await openWeb({'/x': answer});
	const fetching = fetchSource(`${web}/x`, limits);
	await expect(fetching).rejects.toThrow(Complaint);
	await expect(fetching).rejects.toThrow(complaint);
});

test('nobody waits forever', async () => {
	const web = await openWeb({
		'/never': () => undefined, '/slowly.md'(_request, response) {
			response.write('a');
		},
	});
	await expect(fetchSource(`${web}/never`, {...limits, time: 50})).rejects.toThrow(/takes longer than 0\.05 seconds$/);
	await expect(fetchSource(`${web}/slowly.md`, {...limits, time: 50})).rejects.toThrow(/takes longer than 0\.05 seconds$/);
});

test.each([
	['http://127.0.0.1:1/a.md', /^127\.0\.0\.1:1 cannot be reached: /],
	['http://[', /^“http:\/\/\[” is no address$/],
])('%s cannot be fetched', async (address, complaint) => {
	await expect(fetchSource(address)).rejects.toThrow(complaint);
});
