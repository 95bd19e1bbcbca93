import {
	type Context, type Emitter, Liquid, Parser, type TagToken, type Template as Parsed, Tokenizer, type TopLevelToken,
} from 'liquidjs';
import {fromRoot} from '../shortcodes/links.ts';
import {type Tag, type Template} from './template.ts';

/** What a tag stands for, its body rendered. `valueOf` gives the value of a variable, empty if it has none, and nothing for what isn't the name of one. */
export type ExpandTag = (tag: Tag, body: string | undefined, valueOf: (word: string) => string | undefined) => string;

/** Whether Liquid can read a piece of a template. What it was asked once it knows. */
export const validity = (): ((source: string) => boolean) => {
	const engine = engineFor(0);
	const known = new Map<string, boolean>();
	return source => {
		const isValid = known.get(source) ?? canParse(engine, source);
		known.set(source, isValid);
		return isValid;
	};
};

const canParse = (engine: Liquid, source: string) => {
	try {
		engine.parse(source);
		return true;
	} catch {
		return false;
	}
};

/** The text that a template makes with some variables. Throws where it takes too long, or makes too much. */
export const rendered = ({source, tags, texts}: Template, variables: Readonly<Record<string, unknown>>, expand: ExpandTag): string => {
	const written = texts.reduce((length, text) => length + text.length, 0);
	const engine = engineFor(written);
	engine.registerTag('text', {
		parse(token: TagToken) {
			this.text = texts[Number(token.args)];
		},
		render(context: Context) {
			// In a loop it may be long in the end.
			context.memoryLimit.use((this.text as string).length);
			return this.text as string;
		},
	});
	engine.registerTag('tag', {
		parse(token: TagToken) {
			this.index = Number(token.args);
		},
		render(context: Context) {
			const tag = tags[this.index as number]!;
			return expanded(tag, tag.body, context);
		},
	});
	engine.registerTag('wrap', {
		parse(token: TagToken, rest: TopLevelToken[]) {
			const templates: Parsed[] = [];
			const stream = new Parser(this.liquid).parseStream(rest);
			stream.on('tag:endwrap', () => {
				stream.stop();
			}).on('template', (template: Parsed) => {
				templates.push(template);
			}).start();
			Object.assign(this, {index: Number(token.args), templates});
		},
		* render(context: Context, emitter: Emitter) {
			const body = (yield this.liquid.renderer.renderTemplates(this.templates as Parsed[], context)) as string;
			emitter.write(expanded(tags[this.index as number]!, body, context));
		},
	});
	return engine.renderSync(parsed(source, engine), variables) as string;

	function expanded(tag: Tag, body: string | undefined, context: Context): string {
		const text = expand(tag, body, name => valueIn(engine, name, context));
		context.memoryLimit.use(text.length);
		return text;
	}
};

/** A template as Liquid has parsed it. */
const parsed = (source: string, engine: Liquid): Parsed[] => {
	const tokens = new Tokenizer(source, engine.options.operators).readTopLevelTokens(engine.options);
	let next = 0;
	// It takes them from the front of the list, and with an array of many thousands each of them would move all others.
	const queue = Object.assign(tokens, {shift: () => tokens[next++]});
	return new Parser(engine).parseTokens(queue);
};

/** The value of a variable as text; nothing for a word that isn't the name of one. */
const valueIn = (engine: Liquid, name: string, context: Context): string | undefined => {
	if (!/^[a-z_][\w-]*(?:\.[\w-]+|\[[^[\]]*])*$/i.test(name)) {
		return undefined;
	}

	const value: unknown = engine.evalValueSync(name, context);
	return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
};

/** Liquid as Jekyll has it, without files, in bounds for a text of so many characters. */
const engineFor = (length: number): Liquid => {
	const engine = new Liquid({
		// There is nothing to include.
		templates: {},
		jekyllWhere: true,
		preserveTimezones: true,
		timezoneOffset: 0,
		locale: 'en-US',
		parseLimit: Number.POSITIVE_INFINITY,
		renderLimit: 2000,
		memoryLimit: 1_000_000 + (4 * length),
	});
	for (const name of ['relative_url', 'absolute_url', 'url', 'asset_url', 'asset_path']) {
		engine.registerFilter(name, (path: unknown) => fromRoot(typeof path === 'string' ? path : ''));
	}

	// What they make is read as Markdown anyway; but blocks need lines of their own within HTML.
	for (const name of ['smartify', 'safe']) {
		engine.registerFilter(name, (text: unknown) => text);
	}

	engine.registerFilter('markdownify', (text: unknown) => typeof text === 'string' && /\n|^(?:#{1,6}|[-*+>]|\d+[.)])[ \t]/.test(text.trim()) ? `\n\n${text}\n\n` : text);

	return engine;
};
