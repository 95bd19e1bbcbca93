import {expect, test} from 'vitest';
import {tintsIn} from '../../source/code/tint.ts';

test.each<[string, string, string[]]>([
	['nothing', 'a b', []],
	['one scope', 'a <span class="hljs-keyword">if</span> b', ['2-4 keyword']],
	['entities are one character', '&lt;&amp;<span class="hljs-string">&quot;a&#x27;b&quot;</span>', ['2-7 string']],
	['the innermost scope counts', '<span class="hljs-string">"a<span class="hljs-subst">#{<span class="hljs-number">1</span>}</span>"</span>', ['0-2 string', '4-5 number', '6-7 string']],
	['a scope of no role is what is around it', '<span class="hljs-comment">// <span class="hljs-doctag">TODO</span> x</span>', ['0-9 comment']],
	['a scope with parts', '<span class="hljs-title class_">A</span><span class="hljs-title function_">b</span>', ['0-1 type', '1-2 name']],
	['an embedded language', '<span class="language-css"><span class="hljs-selector-tag">a</span></span>', ['0-1 keyword']],
])('%s', (_name, html, tints) => {
	expect(tintsIn(html).map(({from, to, role}) => `${from}-${to} ${role}`)).toEqual(tints);
});
