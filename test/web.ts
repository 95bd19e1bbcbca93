import {createServer, type RequestListener} from 'node:http';
import {type AddressInfo} from 'node:net';
import {onTestFinished} from 'vitest';

/** A web of one host on this machine, gone when the test is over: its address. What there is not answers with 404. */
export const openWeb = async (pages: Readonly<Record<string, RequestListener | string>>): Promise<string> => {
	const server = createServer((request, response) => {
		const page = pages[request.url!];
		if (typeof page === 'function') {
			page(request, response);
			return;
		}

		response.writeHead(page === undefined ? 404 : 200, {'content-type': 'text/markdown; charset=utf-8'});
		response.end(page);
	});
	await new Promise<void>(resolve => {
		server.listen(0, '127.0.0.1', resolve);
	});
	onTestFinished(() => {
		server.closeAllConnections();
		server.close();
	});
	return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};
