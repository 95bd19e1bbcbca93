import {complaintIn} from '../complaint.ts';
import {followLink} from '../library/follow-link.ts';
import {type Source} from '../library/read-source.ts';
import {openStage, type Stage, stageAt} from '../views/stage.ts';
import {goOn} from '../views/way.ts';
import {type World} from '../views/world.ts';
import {openBrowser} from './browser.ts';
import {type Manner, prepared} from './prepared.ts';
import {type Remembering} from './remembering.ts';
import {withHyphenator} from './typography.ts';

/** What follows links in posts that are opened in a manner. Of links that are followed at once, the last one counts. */
export const followingLinks = ({given, openingOf}: Manner, remembering: Remembering): World['follow'] => {
	// What the first post was to be opened at says nothing of another.
	const others = Object.fromEntries(Object.entries(given).filter(([name]) => name !== 'at'));
	const manner: Manner = {given: others, openingOf: (post, flags) => ({...openingOf(post, flags), mode: 'read'})};
	let latest = 0;

	const stageFrom = async (source: Source) => {
		remembering.keep();
		const {flags, opening, post} = await prepared(source, manner, remembering.memory());
		const typography = await withHyphenator(opening.typography, post, flags);
		return ({size}: Stage) => openStage(post, size, {...opening, typography});
	};

	return async (href, {origin}, become) => {
		const number = ++latest;
		const say = (message: string) => {
			become(stage => ({...stage, message}));
		};

		try {
			const followed = followLink(href, origin);
			switch (followed.kind) {
				case 'web': {
					say(`opening ${followed.address}`);
					openBrowser(followed.address, say);
					break;
				}

				case 'here': {
					become(stage => stageAt(stage, followed.anchor));
					break;
				}

				case 'post': {
					const open = await stageFrom(followed.source);
					if (number === latest) {
						become(stage => goOn(stage, open(stage), followed.anchor));
					}
				}
			}
		} catch (error) {
			say(complaintIn(error));
		}
	};
};
