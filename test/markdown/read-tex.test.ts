import fc from 'fast-check';
import {expect, test} from 'vitest';
import {readPost} from '../../source/markdown/read-post.ts';
import {markdownOf} from '../../source/markdown/write-markdown.ts';
import {type MathBlock} from '../../source/model/block.ts';
import {type Post} from '../../source/model/post.ts';
import {type Span} from '../../source/model/span.ts';

/** The formulas of a post that has nothing else but paragraphs. */
const formulasOf = ({sections}: Post): ReadonlyArray<MathBlock | Span> => sections.flatMap(({blocks}) => blocks.flatMap((block): ReadonlyArray<MathBlock | Span> =>
	block.kind === 'math' ? [block] : (block.kind === 'paragraph' ? block.text.filter(({roles}) => roles.includes('math')) : [])));

/** The only formula of a post. */
const formulaIn = async (text: string) => formulasOf(await readPost(text))[0]!;

test.each([
	['E = mc^2', 'E = mc²'],
	[String.raw`\theta_1^2 \le \alpha`, 'θ₁² ≤ α'],
	['x_i^{(n)}, W^Q, v^*', 'xᵢ⁽ⁿ⁾, W^Q, v*'],
	[String.raw`e^{i\pi} + 1 = 0`, 'e^(iπ) + 1 = 0'],
	[String.raw`\pi_{\text{ref}}, p_B x, f_{\theta, t}`, 'π_ref, p_B x, f_(θ,t)'],
	['y_{a_i}, 10^{10^2}', 'y_(aᵢ), 10^(10²)'],
	['f\'(x), s\'_0', 'f′(x), s′₀'],
	[String.raw`\frac{1}{2}mv^2, \frac12, \tfrac34`, '½mv², ½, ¾'],
	[String.raw`\frac{a}{b}`, 'a/b'],
	[String.raw`\frac{a + b}{2c}`, '(a + b)/(2c)'],
	[String.raw`\frac{1}{N}\sum_{i=1}^N x_i`, '(1/N)∑ᵢ₌₁ᴺ xᵢ'],
	[String.raw`\frac{1}{T}\frac{dT}{dt} = -x`, '(1/T)(dT/dt) = −x'],
	[String.raw`\frac{\partial f}{\partial x}^2, \frac{1}{10}`, '(∂f/∂x)², 1/10'],
	[String.raw`\frac{\frac{a}{b}}{\frac cd}`, '(a/b)/(c/d)'],
	[String.raw`x = {-b \pm \sqrt{b^2 - 4ac} \over 2a}`, 'x = (−b ± √(b² − 4ac))/(2a)'],
	[String.raw`a \over b \overline{c}`, 'a/(bc̅)'],
	[String.raw`\frac{\log x}{f(x) + 1}`, '(log x)/(f(x) + 1)'],
	[String.raw`\sqrt 2 + \sqrt{x + 1} + \sqrt[3]{\frac ab}`, '√2 + √(x + 1) + ³√(a/b)'],
	[String.raw`\left( \sum_{k=1}^n a_k \right)^2`, '(∑ₖ₌₁ⁿ aₖ)²'],
	[String.raw`\left. y \right|_{x=0}`, 'y|ₓ₌₀'],
	[String.raw`\int_0^\infty e^{-t}\,dt`, '∫₀^∞ e⁻ᵗdt'],
	[String.raw`\lim_{x \to 0} \sin x`, 'lim_(x→0) sin x'],
	[String.raw`\mathbb R^n, \mathcal{D}, \mathbf{x}, \boldsymbol\theta`, 'ℝⁿ, 𝒟, 𝐱, 𝛉'],
	[String.raw`\hat y, \bar{x}, \vec E`, 'ŷ, x̄, E⃗'],
	[String.raw`\mathrm{max}_a\; q, \operatorname{softmax}(z)`, 'maxₐ q, softmax(z)'],
	[String.raw`x \text{ if } y`, 'x if y'],
	[String.raw`a \not= b, a \ne b, \not\in`, 'a ≠ b, a ≠ b, ∉'],
	['a:=-b, a-b, 2*-3', 'a := −b, a − b, 2 * −3'],
	[String.raw`1{,}000 \times 3.14`, '1,000 × 3.14'],
	[String.raw`A^\top, 90^\circ, A^\dagger`, 'Aᵀ, 90°, A†'],
	[String.raw`a \equiv b \pmod n`, 'a ≡ b (mod n)'],
	[String.raw`\textcolor{red}{x}\label{y}, \#1, 5\%`, 'x, #1, 5%'],
	['|a|, p(a | b = 1)', '|a|, p(a | b = 1)'],
	[String.raw`p(x \mid y), \|x\|, \{a\}`, 'p(x ∣ y), ‖x‖, {a}'],
])('$%s$ reads as %s', async (tex, text) => {
	expect(await formulaIn(`$${tex}$`)).toEqual({text, roles: ['math'], tex});
});

test.each([
	String.raw`\begin{pmatrix} a \\ b \end{pmatrix}`, String.raw`\begin{tabular} a \end{tabular}`, String.raw`\frac{\begin{matrix} a \end{matrix}}{b}`, String.raw`\widehat{xyz}`, String.raw`\underbrace{a}_{b}`, String.raw`{n \choose k}`, String.raw`\unknown x`, String.raw`\text{a \b}`, 'a & b', '{'.repeat(20) + 'a' + '}'.repeat(20), 'x^', 'a } b', String.raw`\frac{a}`, String.raw`a \\ b`,
])('$%s$ stays as it is', async tex => {
	expect(await formulaIn(`$${tex}$`)).toEqual({text: tex, roles: ['math']});
});

test.each([
	[String.raw`\begin{align*} a &= b \\ &= c \tag{1} \end{align*}`, 'a = b\n  = c  (1)'],
	[String.raw`\begin{aligned} x + y &\le -1 & a &= b \tag{2} \\ z &- 1 \\[2pt] && c &\in \{1, 2\} \end{aligned}`, 'x + y ≤ −1   a = b       (2)\n    z − 1\n             c ∈ {1, 2}'],
	[String.raw`A = \begin{pmatrix} a & -b \\ c & d \end{pmatrix}^{-1}, x`, 'A = ⎛ a  −b ⎞⁻¹, x\n    ⎝ c  d  ⎠'],
	[String.raw`\begin{bmatrix} 1 & 20 \\ -3 & 4 \\ 5 & .6 \end{bmatrix} \begin{vmatrix} a \\ b \end{vmatrix}_2`, '⎡  1  20 ⎤\n⎢ −3   4 ⎥ │ a │\n⎣  5  .6 ⎦ │ b │₂'],
	[String.raw`f(x) = \begin{cases} x^2 & \text{if } x > 0, \\ 0 & \text{else} \end{cases}`, 'f(x) = ⎰ x²  if x > 0,\n       ⎱ 0   else'],
	[String.raw`\left\{ \begin{array}{rl} a & b \\ -c & dd \\ e & f \\ g & h \end{array} \right.`, '⎧  a  b\n⎪ −c  dd\n⎨  e  f\n⎩  g  h'],
	[String.raw`\left[ \begin{array}{@{}cc|c@{}} 1 & 2 & 3 \\ \hline 4 & 5 & 6 \end{array} \right]`, '⎡ 1  2 │ 3 ⎤\n⎣ 4  5 │ 6 ⎦'],
	[String.raw`\begin{equation} x = \begin{matrix} \begin{pmatrix} a \\ b \end{pmatrix} & c \\ d & \hat{e}漢 \end{matrix} \end{equation}`, '    ⎛ a ⎞   c\nx = ⎝ b ⎠\n      d    ê漢'],
	[String.raw`\begin{pmatrix} a & b \end{pmatrix}`, '(a  b)'],
	[String.raw`\begin{equation} \label{a} \begin{split} a \\[2pt] b \end{split} \end{equation}`, 'a\nb'],
	[String.raw`a = b \quad \text{where} \quad b = c`, 'a = b  where  b = c'],
	['{1|all}\na', 'a'],
])('$$%s$$ reads as %j', async (tex, text) => {
	expect(await formulaIn(`$$\n${tex}\n$$`)).toMatchObject({kind: 'math', text});
});

test('a post may define commands, and where nobody sees it, too', async () => {
	const post = await readPost(String.raw`<div style="display: none">
$$ \newcommand{\E}[1]{\mathbb{E}[#1]} \def\y{\mathbf y} \DeclareMathOperator{\softmax}{softmax} $$
</div>

So $\E{\y^2} = \softmax(\y)$ and $\newcommand\z{z}$ $\z$.

$$ \def\w{w} $$
`);
	expect(formulasOf(await readPost(markdownOf(post)))).toEqual(formulasOf(post));
	expect(formulasOf(post).map(({text}) => text)).toEqual(['𝔼[𝐲²] = softmax(𝐲)', String.raw`\newcommand\z{z}`, 'z', '']);
});

test('equations that are referred to have numbers', async () => {
	const post = await readPost(String.raw`See \eqref{b}, \ref{d} and \eqref{e}, \eqref.

\begin{equation} a \label{a} \end{equation}

\begin{align} b \label{b} \\ c \nonumber \\ d \label{d} \end{align}

$$ e \tag{E} \label{e} $$
`);
	expect(formulasOf(post).map(({text}) => text)).toEqual(['(2)', '3', '(E)', 'a', 'b  (2)\nc\nd  (3)', 'e  (E)']);
	expect(formulasOf(await readPost(markdownOf(post)))).toEqual(formulasOf(post));
});

test('the TeX of what is read stays: Markdown is written from it', async () => {
	const text = 'So $x_1^2$:\n\n$$\n\\frac{a}{b}\n$$\n';
	expect(markdownOf(await readPost(text))).toBe(text);
});

const pieces = ['a', 'B', '12', ' ', '+', '-', '=', '(', ')', '|', ',', '.', '^', '_', '{', '}', '{a}', '[', ']', '\'', '~', '&', '%', '\n', '漢', '𝑥', ...String.raw`\frac \sqrt \sum \int \alpha \mathbb \mathbf \hat \overline \text{b} \left \right \begin{align} \end{align} \begin{cases} \end{cases} \begin{pmatrix} \end{pmatrix} \\ \{ \} \, \; \quad \tag{1} \label{x} \not \pmod \lim \log \operatorname \color{red} \unknown \def\a{\a\a} \a`.split(' ')];

test('any formula is read or left as it is, and what is read has no command in it', async () => {
	await fc.assert(fc.asyncProperty(fc.array(fc.constantFrom(...pieces), {minLength: 1, maxLength: 30}), async parts => {
		const formulas = formulasOf(await readPost(`$$\n${parts.join('').replaceAll(/\n\s*/g, '\n')}\n$$`));
		for (const {text, ...formula} of formulas) {
			const read = 'kind' in formula || formula.tex !== undefined ? text ?? '' : '';
			expect(read).not.toMatch(/\\[a-z]|\s$| \n/i);
		}
	}), {numRuns: 500});
});
