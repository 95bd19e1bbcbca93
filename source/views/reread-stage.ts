import {type Post} from '../model/post.ts';
import {wordsIn} from '../model/words.ts';
import {rereadConsole} from '../presenter/console.ts';
import {rereadTalk} from '../presenter/reread-talk.ts';
import {reread} from '../reader/reread.ts';
import {messageOf, type Stage} from './stage.ts';

/** The stage with its post read again, since it has changed: at the same place, and a talk at the first slide that shows something new. Where the head of the post is broken, and was not, it is kept as it was. */
export const rereadStage = (stage: Stage, post: Post): Stage => {
	const {speaker, talk} = stage;
	if (hasBrokenHead(post) && !hasBrokenHead(stage.reader.post)) {
		return {...stage, message: `${messageOf(post)}; this is how it was`};
	}

	const reader = reread(stage.reader, post);
	// Those of the saves before are still marked, and stand first.
	const change = reader.changes[stage.reader.changes.length];
	return {...stage, reader, talk: talk && rereadTalk(talk, post, change), speaker: speaker && rereadConsole(speaker, post), words: wordsIn(post).length, message: messageOf(post)};
};

const hasBrokenHead = ({warnings}: Post) => warnings.some(({isInHead}) => isInHead);
