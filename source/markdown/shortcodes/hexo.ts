import {type Call, linesAt} from './call.ts';
import {detailsOf} from './containers.ts';
import {linkTo, wordsOf} from './links.ts';

/** What the tags stand for that the themes of Hexo have. Their arguments are parted by commas, and the first may only say how it looks. */
export const hexoTags: ReadonlyMap<string, (call: Call) => string> = new Map([
	['label', inText(({given}) => wordsOf(given).replace(/^[\w-]*\s*@/, '').replace(/\s+(?:blue|danger|default|green|info|orange|pink|primary|purple|red|success|warning)$/, ''))],
	...['span', 'p'].map(name => [name, inText(call => lastOf(call))] as const),
	...['u', 'emp', 'wavy', 'psw'].map(name => [name, inText(({given}) => wordsOf(given))] as const),
	['del', inText(({given}) => `<del>${wordsOf(given)}</del>`)],
	['hideinline', inText(call => firstOf(call))],
	...['checkbox', 'radio'].map(name => [name, inText(call => boxOf(call))] as const),
	...['tabs', 'subtabs', 'subsubtabs', 'timeline'].map(name => [name, (call: Call) => partedOf(call)] as const),
	['folding', (call: Call) => call.body === undefined ? '' : detailsOf(call, lastOf(call))],
	...['hidetoggle', 'hideblock'].map(name => [name, (call: Call) => call.body === undefined ? '' : detailsOf(call, firstOf(call))] as const),
]);

/** What stands for a tag in running text. One of the same name elsewhere may have a body. */
function inText(write: (call: Call) => string): (call: Call) => string {
	return call => call.body ?? write(call);
}

/** What has parts that comments name: tabs, `<!-- tab Linux@icon -->`, and days, `<!-- timeline 2 May -->`. A tab without a name has that of all of them, and its number. */
const partedOf = (call: Call): string => {
	const {body = '', name} = call;
	let number = 0;
	const parted = body.replaceAll(/^[ \t]*<!--\s*(?:tab|timeline)\b\s*(.*?)\s*(?:@.*?)?-->[ \t]*$/gm, (_, title: string) => {
		number++;
		return `\n**${title || `${firstOf(call)} ${number}`}**\n`;
	}).replaceAll(/^[ \t]*<!--\s*end(?:tab|timeline)\s*-->[ \t]*$/gm, '');
	return name === 'timeline' && number > 0 && firstOf(call) !== '' ? `\n\n**${firstOf(call)}**\n${parted}` : parted;
};

/** A link by its address and its text, whichever comes first. */
export const linked = (call: Call): string => {
	const parts = partsOf(call);
	const address = parts.find(part => isAddress(part)) ?? parts[0]!;
	return linkTo(address, parts.find(part => part !== '' && part !== address && !isAddress(part)) ?? address);
};

const isAddress = (text: string) => /^(?:https?:\/\/|\/|#)/.test(text);

const partsOf = ({given}: Call): readonly string[] => wordsOf(given).split(',').map(part => wordsOf({...given, text: part}));

const firstOf = (call: Call): string => partsOf(call)[0]!;

/** What is said behind the looks, if any are given. */
const lastOf = (call: Call): string => partsOf(call).slice(1).join(', ') || firstOf(call);

const boxOf = (call: Call): string => linesAt(call.spot, [`- [${/\bchecked\b/.test(firstOf(call)) ? 'x' : ' '}] ${lastOf(call).replace(/^(?:(?:checked|plus|minus|times|red|green|yellow|cyan|blue|gray)\s+)+/, '')}`]);
