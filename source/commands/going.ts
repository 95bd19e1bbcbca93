import {complaintIn} from '../complaint.ts';
import {isAddress} from '../library/address.ts';
import {fetchSource} from '../library/fetch-source.ts';
import {followLink} from '../library/follow-link.ts';
import {shelfAround} from '../library/find-shelf.ts';
import {neighbourOf} from '../library/neighbour.ts';
import {readSource, type Source} from '../library/read-source.ts';
import {openShelf} from '../shelf/shelf.ts';
import {openStage} from '../views/open-stage.ts';
import {onShelf, type Queue, type Stage, stageAt} from '../views/stage.ts';
import {goOn} from '../views/way.ts';
import {type Become, type Walk, type World} from '../views/world.ts';
import {openBrowser} from './browser.ts';
import {findSource, noteOfFetching} from './open-post.ts';
import {type Manner, prepared} from './prepared.ts';
import {type Remembering} from './remembering.ts';
import {withHyphenator} from './typography.ts';

/** What leads from post to post, each opened in a manner: links, and the posts that were named or stand around one. Of several ways that are taken at once, the last one counts. */
export const goingFrom = (first: Source, {given, openingOf}: Manner, remembering: Remembering): Pick<World, 'follow' | 'shelve' | 'take' | 'walk'> => {
	// What the first post was to be opened at says nothing of another.
	const others = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'at'));
	const manner: Manner = {given: others, openingOf: (post, flags) => ({...openingOf(post, flags), mode: 'read', shelf: undefined})};
	let latest = 0;
	// What is piped in can be read once.
	let piped = first.name === '-' ? first : undefined;
	const findNamed = async (name: string): Promise<Source> => {
		const found = name === '-' && piped ? piped : await findSource(name);
		piped = name === '-' ? found : piped;
		return found;
	};

	/** Finds a post, opens it, and changes it once it is on the stage; unless another has been asked for meanwhile. Tells whether it could be opened. */
	const go = async (given: Become, find: () => Promise<Source>, address?: string, change = (stage: Stage) => stage): Promise<boolean> => {
		const number = ++latest;
		const become: Become = changed => {
			if (number === latest) {
				given(changed);
			}
		};

		return orSay(become, async () => {
			const source = await find();
			remembering.keep();
			const {flags, opening, post} = await prepared(source, manner, remembering.memory());
			const typography = await withHyphenator(opening.typography, post, flags);
			become(stage => change(goOn(stage, openStage(post, stage.size, {...opening, typography}), address)));
		});
	};

	return {
		async follow(href, {origin}, become) {
			await orSay(become, async () => {
				const followed = followLink(href, origin);
				switch (followed.kind) {
					case 'web': {
						say(become, `opening ${followed.address}`);
						openBrowser(followed.address, complaint => {
							say(become, complaint);
						});
						break;
					}

					case 'here': {
						become(stage => stageAt(stage, followed.anchor));
						break;
					}

					case 'remote': {
						const {address, anchor} = followed;
						say(become, noteOfFetching(address));
						await go(become, async () => fetchSource(address), anchor);
						break;
					}

					case 'post': {
						await go(become, async () => followed.source, followed.anchor);
					}
				}
			});
		},

		async take(path, become) {
			await go(become, async () => readSource(path));
		},

		async shelve({origin: {path}}, become) {
			if (path === undefined) {
				say(become, nothingAround);
				return;
			}

			const found = shelfAround(path);
			become(stage => onShelf(stage, openShelf(found.name, found.listings, path, found.findAgain)));
		},

		async walk(to, {origin, queue}, become) {
			if (queue.names.length > 1) {
				const at = {next: queue.at + 1, previous: queue.at - 1, first: 0}[to];
				const name = queue.names[at];
				if (name === undefined) {
					say(become, to === 'next' ? `this is the last of ${queue.names.length} posts` : `this is the first of ${queue.names.length} posts`);
					return;
				}

				if (isAddress(name)) {
					say(become, noteOfFetching(name));
				}

				const walked: Queue = {...queue, at};
				const walkOn = (stage: Stage) => ({...stage, queue: walked});
				if (!(await go(become, async () => findNamed(name), undefined, walkOn))) {
					// The way leads past what can't be opened.
					become(walkOn);
				}

				return;
			}

			const file = to === 'first' || origin.path === undefined ? undefined : neighbourOf(origin.path, to);
			if (file) {
				await go(become, async () => readSource(file.path));
			} else {
				say(become, origin.path === undefined ? nothingAround : nowhere[to]);
			}
		},
	};
};

const nowhere: Readonly<Record<Walk, string>> = {next: 'no post here is newer', previous: 'no post here is older', first: 'only one post was named'};

const nothingAround = 'no posts stand around what is in no file';

const say = (become: Become, message: string) => {
	become(stage => ({...stage, message}));
};

/** Do something, and tell whether that was possible; what the person can mend is said. */
const orSay = async (become: Become, attempt: () => Promise<void>): Promise<boolean> => {
	try {
		await attempt();
		return true;
	} catch (error) {
		say(become, complaintIn(error));
		return false;
	}
};
