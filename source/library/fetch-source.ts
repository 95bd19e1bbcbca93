import {Buffer} from 'node:buffer';
import {Complaint} from '../complaint.ts';
import {sourceAddresses} from './address.ts';
import {decodedPath} from './file-at.ts';
import {isPostName} from './posts-in.ts';
import {type Source, textFrom} from './read-source.ts';

/** How much is fetched, in bytes, and for how long is waited, in milliseconds. */
type Limits = {readonly bytes: number; readonly time: number};

const usualLimits: Limits = {bytes: 5_000_000, time: 10_000};

/**
The text that stands at an address of the web, which a person typed or followed.

Throws a `Complaint` for what is not there, too large, too slow, or no Markdown.
*/
export const fetchSource = async (typed: string, limits = usualLimits): Promise<Source> => {
	const signal = AbortSignal.timeout(limits.time);
	let missing: Complaint | undefined;
	for (const address of addressesOf(typed)) {
		// One after another: the next is only asked for where the last is not there.
		const response = await ask(new URL(address), signal, limits); // eslint-disable-line no-await-in-loop
		if (response.status === 404 || response.status === 410) {
			missing ??= new Complaint(`there is nothing at ${address}`);
			continue;
		}

		return sourceIn(response, limits);
	}

	throw missing!;
};

const addressesOf = (typed: string): readonly string[] => {
	try {
		return sourceAddresses(typed).map(address => new URL(address).href);
	} catch {
		throw new Complaint(`“${typed}” is no address`);
	}
};

/** The answer at an address, or where that leads to. What was asked for safely is not answered unsafely. */
const ask = async (url: URL, signal: AbortSignal, limits: Limits, left = 5): Promise<Response> => {
	const response = await orComplain(url, limits, async () => fetch(url, {signal, redirect: 'manual', headers: {accept: 'text/markdown, text/plain;q=0.9, */*;q=0.5', 'user-agent': 'postdeck'}}));
	const location = response.status >= 300 && response.status < 400 ? response.headers.get('location') : null;
	if (location === null) {
		return response;
	}

	await response.body?.cancel();
	const next = URL.canParse(location, url) ? new URL(location, url) : undefined;
	if (!next || (next.protocol !== 'https:' && (next.protocol !== 'http:' || url.protocol === 'https:'))) {
		throw new Complaint(`${url.host} leads to where postdeck does not follow: ${location}`);
	}

	if (left === 0) {
		throw new Complaint(`${url.host} leads from one address to another without end`);
	}

	return ask(next, signal, limits, left - 1);
};

const sourceIn = async (response: Response, limits: Limits): Promise<Source> => {
	const url = new URL(response.url);
	if (!response.ok) {
		await response.body?.cancel();
		throw new Complaint(`${url.host} answers with ${response.status}${response.statusText === '' ? '' : ` (${response.statusText})`}: ${url.href}`);
	}

	const type = response.headers.get('content-type') ?? '';
	if (/^\s*(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) {
		await response.body?.cancel();
		throw new Complaint(`${url.href} is a web page, and no Markdown; most blogs have the Markdown of their posts on GitHub`);
	}

	const bytes = await bytesIn(response, limits);
	const name = decodedPath(url.pathname.split('/').at(-1) ?? '');
	return {text: textFrom(bytes, url.href), name: isPostName(name) ? name : '', address: url.href};
};

const bytesIn = async ({body, headers, url}: Response, limits: Limits): Promise<Uint8Array> => {
	const pieces: Uint8Array[] = [];
	let size = Number(headers.get('content-length') ?? 0);
	const check = () => {
		if (size > limits.bytes) {
			throw new Complaint(`${url} is larger than ${limits.bytes / 1_000_000} MB`);
		}
	};

	check();
	size = 0;
	await orComplain(new URL(url), limits, async () => {
		// The types of the web don't know yet what Node's streams are.
		for await (const piece of (body ?? []) as unknown as AsyncIterable<Uint8Array>) {
			pieces.push(piece);
			size += piece.length;
			check();
		}
	});
	return Buffer.concat(pieces);
};

/** What comes of asking the web for something. Throws a `Complaint` for whatever may go wrong on the way. */
const orComplain = async <Result>(url: URL, limits: Limits, attempt: () => Promise<Result>): Promise<Result> => {
	try {
		return await attempt();
	} catch (error) {
		if (error instanceof Complaint) {
			throw error;
		}

		if ((error as Error).name === 'TimeoutError') {
			throw new Complaint(`${url.host} takes longer than ${limits.time / 1000} seconds`);
		}

		const {code = '', message} = ((error as Error).cause ?? error) as NodeJS.ErrnoException;
		throw new Complaint(`${url.host} cannot be reached: ${reasons.get(code) ?? message}`);
	}
};

const reasons: ReadonlyMap<string, string> = new Map([
	['ENOTFOUND', 'there is no such host'],
	['EAI_AGAIN', 'names of hosts cannot be looked up; are you on the net?'],
	['ECONNREFUSED', 'it refuses the connection'],
	['ECONNRESET', 'it ends the connection'],
	['ENETUNREACH', 'there is no net'],
	['EHOSTUNREACH', 'there is no way to it'],
]);
