import {existsSync, readdirSync, renameSync, statSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {connect, createServer} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import process from 'node:process';
import {setImmediate} from 'node:timers/promises';
import fc from 'fast-check';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {Complaint} from '../../source/complaint.ts';
import {type Following, followTalk} from '../../source/presenter/link/follow.ts';
import {lineOfReport, lineOfWish, type Report, reportIn, type Wish, wishIn} from '../../source/presenter/link/message.ts';
import {type Offer, offerTalk} from '../../source/presenter/link/offer.ts';
import {socketFolders, socketFor, socketsOf, type Surroundings, talkNameOf} from '../../source/presenter/link/sockets.ts';

let folder = '';
let post = '';
let from: Surroundings;
const open = new Set<{close: () => void}>();

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'link-'));
	post = join(folder, 'post.md');
	from = {env: {XDG_RUNTIME_DIR: folder}, temporary: folder};
	await writeFile(post, '# A post\n');
});

afterEach(async () => {
	for (const one of open) {
		one.close();
	}

	open.clear();
	await rm(folder, {recursive: true});
});

const report: Report = {size: {columns: 80, rows: 24}, style: 'points', delivery: {isNumbered: false, isIncremental: false, unfolded: []}, place: {section: 'one', block: 0, share: 0}, step: 0, cover: 'none'};
const further = {...report, place: {section: 'two', block: -1, share: 0}};

const opened = <One extends {close: () => void}>(one: One): One => {
	open.add(one);
	return one;
};

const offer = () => {
	const wishes: Wish[] = [];
	const talk: Offer = opened(offerTalk(post, wish => {
		wishes.push(wish);
	}, from));
	return {...talk, wishes};
};

const follow = (firstWish: () => Wish | undefined = () => undefined) => {
	const heard: Array<Report | 'over' | 'gone'> = [];
	const link: Following = opened(followTalk(post, {
		onReport(one) {
			heard.push(one);
		},
		onGone(isOver) {
			heard.push(isOver ? 'over' : 'gone');
		},
		firstWish,
	}, from));
	return {...link, heard};
};

const until = async (holds: () => boolean) => {
	while (!holds()) {
		await setImmediate(); // eslint-disable-line no-await-in-loop
	}
};

const placesIn = (heard: ReadonlyArray<Report | string>) => heard.map(one => typeof one === 'object' ? one.place.section : one);

test('a console hears where the talk is, whichever was there first, and drives it', async () => {
	const early = follow();
	const talk = offer();
	talk.tell(report);
	await until(() => early.heard.length === 1);
	const late = follow();
	await until(() => late.heard.length === 1);
	talk.tell(further);
	await until(() => early.heard.length === 2 && late.heard.length === 2);
	expect(placesIn(early.heard)).toEqual(['one', 'two']);
	expect(placesIn(late.heard)).toEqual(['one', 'two']);
	late.wish({kind: 'command', command: 'goToSlide', count: 7});
	await until(() => talk.wishes.length === 1);
	expect(talk.wishes).toEqual([{kind: 'command', command: 'goToSlide', count: 7}]);
});

test('the clock starts when the talk first moves, is kept while consoles come and go, and starts anew when asked', async () => {
	const talk = offer();
	const first = follow();
	talk.tell(report);
	await until(() => first.heard.length === 1);
	expect(first.heard[0]).not.toHaveProperty('began', expect.any(Number));
	talk.tell(further);
	await until(() => first.heard.length === 2);
	const {began} = first.heard[1] as Report;
	expect(began).toBeTypeOf('number');
	first.close();
	const second = follow();
	await until(() => second.heard.length === 1);
	expect(second.heard[0]).toMatchObject({began});
	await until(() => Date.now() > began!);
	second.wish({kind: 'clock'});
	await until(() => second.heard.length === 2);
	expect((second.heard[1] as Report).began).toBeGreaterThan(began!);
});

test('a talk that ends as it should is over, and leaves no socket behind; the next one is found', async () => {
	const talk = offer();
	const speaker = follow();
	talk.tell(report);
	await until(() => speaker.heard.length === 1);
	expect(socketsOf(talkNameOf(post), from)).toHaveLength(1);
	talk.close();
	await until(() => speaker.heard.length === 2);
	expect(socketsOf(talkNameOf(post), from)).toEqual([]);
	const next = offer();
	next.tell(further);
	await until(() => speaker.heard.length === 3);
	expect(placesIn(speaker.heard)).toEqual(['one', 'over', 'two']);
});

test('a talk that has come back is asked to go on where it was, unless it has moved by itself', async () => {
	const wish = {kind: 'resume', place: further.place, step: 1, began: 42} as const;
	const talk = offer();
	talk.tell(report);
	const speaker = follow(() => wish);
	await until(() => talk.wishes.length === 1);
	expect(talk.wishes).toEqual([wish]);
	await until(() => speaker.heard.some(one => typeof one === 'object' && one.began === 42));
	const other = follow(() => ({...wish, step: 9}));
	await until(() => other.heard.length === 1);
	other.wish({kind: 'command', command: 'black'});
	await until(() => talk.wishes.length === 2);
	expect(talk.wishes[1]).toMatchObject({kind: 'command'});
});

test('the socket and its folder are the user\'s alone; where they can\'t be, it is said', async () => {
	offer();
	const path = socketFor(talkNameOf(post), from);
	await until(() => existsSync(path));
	expect(statSync(path).mode % 0o1000).toBe(0o600);
	expect(statSync(join(folder, 'postdeck')).mode % 0o1000).toBe(0o700);
	const {mode} = statSync('/tmp');
	expect(mode % 0o100).not.toBe(0);
	const name = `postdeck-${process.getuid!()}`;
	await writeFile(join(folder, name), '');
	expect(() => socketFor(talkNameOf(post), {env: {XDG_RUNTIME_DIR: '/tmp'}, temporary: folder})).toThrow(Complaint);
});

test.each([
	['can have none, since a file stands there', async () => writeFile(join(folder, 'postdeck'), '')],
	['has too long a name', async () => {
		const long = join(folder, 'so-long-a-name'.repeat(8));
		await mkdir(long, {mode: 0o700});
		from = {...from, env: {XDG_RUNTIME_DIR: long}};
	}],
	['is not said', async () => {
		from = {...from, env: {}};
	}],
])('where the folder for sockets %s, talk and console meet in another', async (_, hinder) => {
	await hinder();
	const speaker = follow();
	const talk = offer();
	talk.tell(report);
	await until(() => speaker.heard.length === 1);
	talk.close();
	await until(() => speaker.heard.length === 2);
	expect(placesIn(speaker.heard)).toEqual(['one', 'over']);
});

test('where no folder can have a socket it is said, and whoever looks for a talk finds none', async () => {
	await writeFile(join(folder, 'postdeck'), '');
	await writeFile(join(folder, `postdeck-${process.getuid!()}`), '');
	from = {...from, env: {XDG_RUNTIME_DIR: folder}};
	const folders = socketFolders(from).filter(one => one.startsWith(folder));
	expect(folders).toHaveLength(2);
	expect(socketsOf(talkNameOf(post), from)).toEqual([]);
	if (socketFolders(from).length === folders.length) {
		expect(() => offer()).toThrow(`no console can follow this talk: “${folders[0]!}” cannot be written to`);
	}
});

test('a console for which a talk has no room has not lost it', async () => {
	const talk = offer();
	talk.tell(report);
	const consoles = Array.from({length: 9}, () => follow());
	await until(() => consoles.filter(({heard}) => heard.length === 1).length === 8);
	const late = consoles.find(({heard}) => heard.length === 0)!;
	consoles.find(({heard}) => heard.length === 1)!.close();
	await until(() => late.heard.length > 0);
	expect(placesIn(late.heard)).toEqual(['one']);
});

test('sockets that nobody listens to are cleaned away, and other posts\' are left alone', async () => {
	const path = socketFor(talkNameOf(post), from);
	const dead = path.replace(/\.\d+\.sock$/, '.1.sock');
	const server = createServer();
	await new Promise<void>(resolve => {
		server.listen(dead, resolve);
	});
	// What a killed program leaves: the file stays, and nobody listens.
	const kept = `${dead}.kept`;
	renameSync(dead, kept);
	await new Promise<void>(resolve => {
		server.close(() => {
			resolve();
		});
	});
	renameSync(kept, dead);
	await writeFile(join(folder, 'postdeck', 'other.sock'), '');
	const talk = offer();
	talk.tell(report);
	const speaker = follow();
	await until(() => speaker.heard.length === 1);
	talk.close();
	await until(() => !existsSync(dead));
	expect(readdirSync(join(folder, 'postdeck'))).toEqual(['other.sock']);
});

test('a post that is not there for a moment, as when it is saved, is followed all the same', async () => {
	const speaker = follow();
	await rename(post, `${post}.away`);
	await until(() => !existsSync(post));
	await rename(`${post}.away`, post);
	const talk = offer();
	await rename(post, `${post}.away`);
	talk.tell(report);
	await until(() => speaker.heard.length === 1);
});

test('whoever sends rubbish, or too much, changes nothing and is hung up on', async () => {
	const talk = offer();
	talk.tell(report);
	const hostile = connect(socketFor(talkNameOf(post), from));
	hostile.on('error', () => undefined);
	let isClosed = false;
	hostile.on('close', () => {
		isClosed = true;
	});
	hostile.write('\n{}\n[]\nnull\n{"wish":7}\n{"wish":{"kind":"command","command":"quit"}}\n{"wish":{"kind":"command","command":"__proto__"}}\n\u0000\uFFFF\n');
	hostile.write(lineOfWish({kind: 'command', command: 'nextSlide'}));
	await until(() => talk.wishes.length > 0);
	expect(talk.wishes).toEqual([{kind: 'command', command: 'nextSlide', count: undefined}]);
	hostile.write('x'.repeat(1_000_000));
	await until(() => isClosed);
	const speaker = follow();
	await until(() => speaker.heard.length === 1);
	expect(talk.wishes).toHaveLength(1);
});

test('any line is a message or none, and what is one says what was sent', () => {
	fc.assert(fc.property(fc.oneof(fc.string(), fc.json(), fc.jsonValue().map(value => JSON.stringify({report: value, wish: value}))), line => {
		expect([undefined, 'object', 'bye']).toContain(reportIn(line) === undefined ? undefined : (typeof reportIn(line) === 'object' ? 'object' : 'bye'));
		expect(wishIn(line)?.kind === 'command').toBe(false);
	}));
	expect(reportIn(lineOfReport({...report, began: 5}))).toEqual({...report, began: 5, duration: undefined});
	expect(reportIn(lineOfReport('bye'))).toBe('bye');
	expect(reportIn(lineOfReport({...report, size: {columns: 1e9, rows: 24}}))).toBeUndefined();
	expect(reportIn(lineOfReport({...report, step: -1}))).toBeUndefined();
	expect(wishIn(lineOfWish({kind: 'resume', place: report.place, step: 3}))).toEqual({kind: 'resume', place: report.place, step: 3, began: undefined});
	expect(wishIn(lineOfWish({kind: 'clock'}))).toEqual({kind: 'clock'});
});
