import {withRunningText} from './with-running-text.ts';

/**
The text of a post with what only the programs of some blogs read in Markdown as all know it: Hashnode's embedded pages, `%[https://a.b]`, its widgets, and pictures with their place; VuePress's badges; Zenn's embedded pages, `@[card](https://a.b)`, and pictures with their size; Pelican's addresses, `{static}/a.png`; and the comments of Nunjucks, `{# hidden #}`. Code that VuePress would take from a file, `<<< @/a.js`, is left out.
*/
export const withoutBlogPrograms = (text: string): string => withRunningText(text, running => running
	.replaceAll(/^%\[(https?:\/\/[^\s\]]+)][ \t]*$/gm, '<$1>')
	.replaceAll(/^%%\[[^\]\n]+][ \t]*$/gm, '')
	.replaceAll(/(!\[[^\]\n]{0,300}]\([^()\s]{1,2000}) align="\w+"\)/g, '$1)')
	.replaceAll(/<Badge\s[^<>]{0,200}\btext=(?:"([^"<>]*)"|'([^'<>]*)')[^<>]{0,200}>(?:[ \t]*<\/Badge>)?/g, '$1$2')
	.replaceAll(/^(?:<<<[ \t]+[@./~\w][^\n]*|@\[code[^\]\n]*]\([^()\n]+\))[ \t]*$/gm, '')
	.replaceAll(/^@\[(\w+)]\(([^()\s]+)\)[ \t]*$/gm, (_, kind: string, page: string) => /^https?:/.test(page) ? `<${page}>` : (kind === 'youtube' ? `<https://www.youtube.com/watch?v=${page}>` : ''))
	.replaceAll(/(!\[[^\]\n]{0,300}]\([^()\s]{1,2000}) =\d*x\d*\)/g, '$1)')
	.replaceAll(/(]\(<?|\b(?:href|src)=["']|^ {0,3}\[[^\]\n]{1,200}]:[ \t]{0,3}<?)[{|](?:attach|filename|static)[}|]/gm, '$1')
	.replaceAll(/{#[\s-](?:(?!{#)[^])*?#}/g, ''));

/** Whether there may be any of it in a text. */
export const mayHoldBlogPrograms = (text: string): boolean => /%\[| align="\w+"\)|<Badge |<<< |@\[\w+]\(| =\d*x\d*\)|[{|](?:attach|filename|static)[}|]|{#[\s-]/.test(text);
