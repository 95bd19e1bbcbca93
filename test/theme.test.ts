import fc from 'fast-check';
import {expect, test} from 'vitest';
import {loadTheme, themeNames} from '../source/commands/load-theme.ts';
import {Complaint, complaintText} from '../source/complaint.ts';
import {roles} from '../source/model/span.ts';
import {type Json, readJson} from '../source/theme/read-json.ts';
import {readTheme} from '../source/theme/read-theme.ts';
import {type ThemeText} from '../source/theme/sheets.ts';
import {plainSlides} from '../source/theme/slide-look.ts';
import {styleOf, themeOn} from '../source/theme/theme.ts';

const lamplight = loadTheme('lamplight');

test.each(themeNames())('%s has a style for every role and is named for its file', name => {
	const theme = loadTheme(name);
	expect(Object.keys(theme.styles)).toEqual([...roles]);
	expect(theme.name).toBe(name);
});

test('the names of a palette stand for its colours, also by way of other names', () => {
	expect(lamplight.styles.title).toEqual({bold: true, color: '#f0b866'});
});

test('where two roles disagree, the inner one wins; what has no role looks like the page', () => {
	expect(styleOf(lamplight, {roles: ['heading2', 'code']})).toEqual({...lamplight.page, ...lamplight.styles.heading2, ...lamplight.styles.code});
	expect(styleOf(lamplight, {roles: []})).toEqual(lamplight.page);
});

test('a theme that is see-through has a page of its own only on the other ground', () => {
	expect(themeOn('dark', lamplight).page).toEqual({});
	expect(themeOn('light', lamplight)).toEqual(lamplight);
	expect(themeOn('dark', loadTheme('nord')).page).toEqual({color: '#d8dee9', background: '#2e3440'});
});

/** A theme of one's own, on a base that is held in memory. */
const own = (data: Record<string, unknown>, base: ThemeText = whole()) => readTheme(textOf({name: 'own', extends: 'base', ...data}), name => (name === 'base' ? base : undefined));

const textOf = (data: unknown, file = 'my.json'): ThemeText => ({file, text: JSON.stringify(data, undefined, '\t')});

/** A theme's text with no base and nothing left out. */
const whole = (data: Record<string, unknown> = {}, styles: Record<string, unknown> = {}): ThemeText => textOf({
	name: 'whole', ground: 'dark', palette: {warm: '#aa5500', link: 'warm'}, page: {color: 'white', background: 'black'},
	styles: {...Object.fromEntries(roles.map(role => [role, {}])), link: {underline: true, color: 'link'}, ...styles}, ...data,
}, 'base.json');

test('a theme of one’s own changes what it names, and takes the rest from its base', () => {
	expect(own({}).styles).toEqual(readTheme(whole()).styles);
	expect(own({}).ground).toBe('dark');
	expect(own({palette: {warm: '#0000ff'}}).styles.link).toEqual({underline: true, color: '#0000ff'});
	expect(own({styles: {link: {bold: true}, title: {color: 'warm'}}}).styles).toMatchObject({link: {underline: true, bold: true, color: '#aa5500'}, title: {color: '#aa5500'}});
	expect(own({styles: {link: {underline: false, color: false}}, page: {background: false}})).toMatchObject({page: {color: 'white'}, styles: {link: {}}});
});

test('how slides are set comes from the base where a theme does not say it', () => {
	expect(readTheme(whole()).slides).toEqual(plainSlides);
	expect(own({slides: {title: {size: 2}, footer: {left: '{author}'}, progress: ''}}, whole({slides: {title: {alignment: 'center'}, footer: {right: '{slide}'}}})).slides).toEqual({
		title: {alignment: 'center', size: 2}, divider: plainSlides.divider, footer: {left: '{author}', center: '', right: '{slide}'}, progress: '',
	});
});

test('a name that leads back to itself is the terminal’s own colour', () => {
	expect(own({palette: {red: 'red', warm: 'red'}}).styles.link.color).toBe('red');
});

const faults: ReadonlyArray<readonly [what: string, theme: ThemeText, message: string, caretAt: string]> = [
	['a comma too few', {file: 'my.json', text: '{"name": "x"\n"ground": "dark"}'}, 'a comma or } should stand here, not "ground"', '"ground"'],
	['no JSON', {file: 'my.json', text: '{"name": oops}'}, 'a value should stand here, not oops', 'oops'],
	['a text cut off', {file: 'my.json', text: '{"name": "x",\n\t"pal'}, 'a name in double quotes should stand here, not "', '"pal'],
	['no object', textOf([]), 'a theme is an object', '['],
	['no name', whole({name: ''}), 'needs a "name"', '""'],
	['no ground', whole({ground: 'blue'}), 'needs a "ground"', '"blue"'],
	['something unknown', whole({font: 'Iosevka'}), 'a theme has no "font"', '"font"'],
	['a role left out', whole({}, {link: undefined}), 'there is no style for "link"', '{'],
	['an unknown role', whole({}, {blink: {}}), '"styles" has no "blink"', '"blink"'],
	['a style that is none', whole({}, {link: 'blue'}), 'an object should stand here', '"blue"'],
	['an unknown colour', whole({}, {link: {color: 'blu'}}), '"blu" is no colour', '"blu"'],
	['an unknown colour in the palette', whole({palette: {link: 'blu'}}), '"blu" is no colour', '"blu"'],
	['a colour that goes in circles', whole({palette: {link: 'warm', warm: 'link'}}), '"warm" is no colour', '"warm"'],
	['a page neither seen through nor not', whole({seeThrough: 'yes'}), '"seeThrough" is true or false', '"yes"'],
	['an unknown switch', whole({}, {link: {blink: true}}), 'a style has no "blink"', '"blink"'],
	['a switch that is neither on nor off', whole({}, {link: {bold: 'yes'}}), '"bold" is true or false', '"yes"'],
	['a page that is bold', whole({page: {bold: true}}), '"page" has no "bold"', '"bold"'],
	['slides with what they have not', whole({slides: {header: {}}}), '"slides" has no "header"', '"header"'],
	['a title nowhere', whole({slides: {title: {alignment: 'up'}}}), '"alignment" is left or center', '"up"'],
	['a title too large', whole({slides: {divider: {size: 8}}}), '"size" is a whole number from 1 to 7', '8'],
	['a footer of what there is not', whole({slides: {footer: {left: '{name}'}}}), 'a footer knows no {name}', '"{name}"'],
	['progress in three characters', whole({slides: {progress: '=>-'}}), '"progress" is two characters', '"=>-"'],
	['a base that there is not', textOf({name: 'x', extends: 'moonlight'}), 'there is no theme "moonlight"', '"moonlight"'],
	['a base that extends its heir', textOf({name: 'x', extends: 'my.json'}), 'in a circle: my.json, my.json', '"my.json"'],
];

test.each(faults)('%s is complained of, and the caret points to it', (_, theme, message, caretAt) => {
	const complaint = complaintOf(() => readTheme(theme, name => (name === theme.file ? theme : undefined)));
	expect(complaint.message).toContain(`${theme.file}: `);
	expect(complaint.message).toContain(message);
	const {line, column, text} = complaint.source!;
	expect(theme.text.split('\n')[line - 1]).toBe(text);
	expect(text.slice(column - 1, column - 1 + caretAt.length)).toBe(caretAt);
});

test('a fault in a base is complained of where the base has it', () => {
	const complaint = complaintOf(() => own({palette: {warm: '#0000ff'}}, whole({}, {title: {color: 'blu'}})));
	expect(complaintText(complaint)).toMatch(/^postdeck: base\.json: "blu" is no colour.*\n(\d+) \| +"color": "blu"\n +\| {13}\^\n$/);
});

test('a theme that there is not is complained of with the names of those that are near', () => {
	expect(() => loadTheme('gruvbox')).toThrow('there is no theme “gruvbox”; did you mean gruvbox-dark or gruvbox-light?');
	expect(() => loadTheme('dracul')).toThrow('did you mean dracula?');
	expect(() => loadTheme('my/theme.json')).toThrow('there is no theme file “my/theme.json”');
});

test('what JSON.parse refuses is complained of, and each value of the rest is found at its place', () => {
	const texts = fc.oneof(fc.json(), fc.tuple(fc.json(), fc.nat(), fc.constantFrom(...'{}[],:"\\\n0-e.t ')).map(([text, at, slip]) => text.slice(0, at % (text.length + 1)) + slip + text.slice((at % (text.length + 1)) + 1)));
	fc.assert(fc.property(texts, text => {
		let json: Json;
		try {
			json = readJson(text, 'a.json');
		} catch (error) {
			expect(error).toBeInstanceOf(Complaint);
			return;
		}

		const expectPlace = (value: unknown, path: readonly string[]) => {
			const isNested = typeof value === 'object' && value !== null;
			const isFound = isNested || typeof value === 'string' ? /^["{[]/ : /^[-\dtfn]/;
			expect(text.slice(json.indexOf(path, 'value'))).toMatch(isFound);
			for (const [key, member] of isNested ? Object.entries(value) : []) {
				expectPlace(member, [...path, key]);
			}
		};

		expectPlace(json.value, []);
	}), {numRuns: 1000});
});

const complaintOf = (run: () => unknown): Complaint => {
	try {
		run();
	} catch (error) {
		if (error instanceof Complaint) {
			return error;
		}

		throw error;
	}

	throw new Error('nothing was complained of');
};
