import {
	useEffect, useLayoutEffect, useReducer, useState,
} from 'react';
import {Complaint} from '../complaint.ts';
import {type Look, painterOf, slideLookOf} from '../terminal/look.ts';
import {pageCodes} from '../terminal/paint.ts';
import {type Terminal} from '../terminal/terminal.ts';
import {watchGround} from '../terminal/watch-ground.ts';
import {type Ground} from '../theme/theme.ts';
import {arrivingBy, comingOf} from './arriving.ts';
import {rankFuzzily} from './fuzzy.ts';
import {rereadStage} from './reread-stage.ts';
import {paste, presenting, press, resizeStage, type Stage, titleOf, withoutChanges, withRank} from './stage.ts';
import {withSlideLook} from './typeset-stage.ts';
import {StageScreen} from './stage-screen.tsx';
import {touch} from './touch.ts';
import {goBack, goForward} from './way.ts';
import {type World} from './world.ts';

/** How the person ended it: with Ctrl-C, as what would not end otherwise is ended, or with a key that is for it. */
export type Ending = 'quit' | 'interrupted';

/** How the program looks at first, and how it can look from there. All ways throw a `Complaint` where a theme can't be read. */
export type Looks = {
	readonly first: Look;
	readonly next: (look: Look) => Look;
	readonly on: (ground: Ground, look: Look) => Look;
	readonly in: (theme: string | undefined, look: Look) => Look;
};

type AppProps = {
	readonly opened: Stage;
	readonly looks: Looks;
	readonly terminal: Terminal;
	readonly world: World;
	readonly onEnd: (how: Ending) => void;
};

/** What is shown: a stage, how it looks, and how much has come of its slide, if that is still coming. */
type Shown = {readonly stage: Stage; readonly look: Look; readonly share?: number | undefined};

/** The program on the screen: keys and window in, the stage drawn. The only component with a state. */
export function App({opened, looks, terminal, world, onEnd}: AppProps) {
	const [{stage, look, share}, show] = useState<Shown>({stage: opened, look: looks.first});
	const [, recolor] = useReducer((times: number) => times + 1, 0);
	const {screen, keys} = terminal;

	useEffect(() => {
		// Of keys that come in one read, each must find what the one before it made; only the last is drawn.
		let now: Shown = {stage: withRank(opened, rankFuzzily), look: looks.first};
		let isWaiting = false;
		const become = (change: Partial<Shown>) => {
			const before = now.stage;
			now = {...now, ...change};
			if (change.stage) {
				world.notice(now.stage);
				arriving.turn(before, now.stage);
			}

			if (!isWaiting) {
				isWaiting = true;
				queueMicrotask(() => {
					isWaiting = false;
					show(now);
				});
			}

			if (now.stage.theme !== before.theme) {
				dress(look => looks.in(now.stage.theme, look));
			}
		};

		const arriving = arrivingBy(share => {
			become({share});
		});
		let isReloading = false;

		const becomeBy = (change: (stage: Stage) => Stage) => {
			become({stage: change(now.stage)});
		};

		const dress = (lookAfter: (look: Look) => Look, messageOf: (look: Look) => string = () => now.stage.message) => {
			try {
				const look = lookAfter(now.look);
				become({look, stage: {...withSlideLook(now.stage, slideLookOf(look)), message: messageOf(look)}});
			} catch (error) {
				if (!(error instanceof Complaint)) {
					throw error;
				}

				become({stage: {...now.stage, message: error.message}});
			}
		};

		const carryOut = (request: NonNullable<Stage['request']>) => {
			switch (request.kind) {
				case 'quit': {
					onEnd(request.isInterrupted ? 'interrupted' : 'quit');
					break;
				}

				case 'suspend': {
					terminal.suspend();
					break;
				}

				case 'redraw': {
					screen.redraw();
					break;
				}

				case 'edit': {
					edit();
					break;
				}

				case 'reload': {
					const fault = world.reload(now.stage);
					isReloading = fault === '';
					say(fault);
					break;
				}

				case 'follow': {
					world.follow(request.href, now.stage, becomeBy);
					break;
				}

				case 'shelf': {
					world.shelve(now.stage, becomeBy);
					break;
				}

				case 'take': {
					world.take(request.path, change => {
						becomeBy(stage => {
							const taken = change(stage);
							// What can't be opened leaves the shelf in view.
							return request.isPresented && taken.mode === 'read' ? presenting(taken) : taken;
						});
					});
					break;
				}

				case 'walk': {
					world.walk(request.to, now.stage, becomeBy);
					break;
				}

				case 'back': {
					becomeBy(goBack);
					break;
				}

				case 'forward': {
					becomeBy(goForward);
					break;
				}

				case 'copy': {
					void copy(request);
					break;
				}

				case 'wish': {
					world.wish(request.wish);
					break;
				}

				case 'keep': {
					say(world.keep(request.theme));
					break;
				}

				case 'theme': {
					dress(looks.next, ({theme}) => theme.name);
					break;
				}
			}
		};

		const say = (message: string) => {
			become({stage: {...now.stage, message}});
		};

		const copy = async ({text, what}: {readonly text: string; readonly what: string}) => {
			const isAsked = terminal.copy(text);
			if (isAsked) {
				say(`copied ${what}`);
			}

			const isTaken = await world.copy(text);
			if (!isAsked) {
				say(isTaken ? `copied ${what}` : `${what}: more than a terminal's clipboard takes`);
			}
		};

		const edit = () => {
			terminal.lend(() => {
				say(world.edit(now.stage));
			});
		};

		let fading: NodeJS.Timeout | undefined;
		const stopNews = world.onNews(news => {
			if ('change' in news) {
				become({stage: news.change(now.stage)});
				return;
			}

			clearTimeout(fading);
			if ('complaint' in news) {
				say(`${news.complaint}; this is how it was`);
				return;
			}

			become({stage: rereadStage(now.stage, news.post)});
			if (isReloading && now.stage.message === '') {
				say('read again');
			}

			isReloading = false;
			if (!now.stage.isStill) {
				fading = setTimeout(() => {
					become({stage: withoutChanges(now.stage)});
				}, 4000);
			}
		});
		const stopKeys = keys.onKey(event => {
			arriving.hurry();
			if ('paste' in event) {
				become({stage: paste(now.stage, event.paste)});
			} else if ('key' in event || 'mouse' in event) {
				become({stage: 'key' in event ? press(now.stage, event.key) : touch(now.stage, event.mouse)});
				if (now.stage.request) {
					carryOut(now.stage.request);
				}
			}
		});
		const stopResize = screen.onResize(size => {
			become({stage: resizeStage(now.stage, size)});
		});
		const stopGround = watchGround(terminal, ground => {
			dress(look => looks.on(ground, look));
		});
		const stopSizes = terminal.onSizes(() => {
			dress(look => ({...look, hasSizes: true}));
		});
		return () => {
			clearTimeout(fading);
			arriving.end();
			stopNews();
			stopKeys();
			stopResize();
			stopGround();
			stopSizes();
		};
	}, [opened, looks, terminal, world, keys, screen, onEnd]);

	// Not before the rows on it are there, which the leaves hand over as layout effects too, and sooner.
	useLayoutEffect(() => {
		screen.setGround(pageCodes(look.theme, look.depth));
	}, [screen, look]);

	const title = titleOf(stage);
	useEffect(() => {
		screen.setTitle(title);
	}, [screen, title]);

	useLayoutEffect(() => {
		screen.setMouse(stage.hasMouse);
	}, [screen, stage.hasMouse]);

	// Not a moment after the rows are painted that asked for colors.
	useLayoutEffect(() => look.highlighter.onLoad(recolor), [look.highlighter]);
	useLayoutEffect(() => look.bidi.onLoad(recolor), [look.bidi]);

	const painter = {paint: painterOf(look), screen};
	return <StageScreen stage={stage} painter={painter} {...(share !== undefined && {coming: comingOf(stage, look, share, painter)})}/>;
}
