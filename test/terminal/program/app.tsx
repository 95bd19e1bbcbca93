import {spawnSync} from 'node:child_process';
import process from 'node:process';
import {Box, type DOMElement, render, useApp} from 'ink';
import {useEffect, useLayoutEffect, useRef, useState} from 'react';
import {type Line} from '../../../source/layout/line.ts';
import {type Terminal} from '../../../source/terminal/terminal.ts';
import {linesOf, type Shown} from './shown.ts';

type Paint = (line: Line) => string;

/** Show the program until it ends. */
export const showApp = async (shown: Shown, terminal: Terminal, paint: Paint) => {
	const app = render(<App opened={shown} terminal={terminal} paint={paint}/>, {
		stdout: terminal.screen.stdout, debug: true, interactive: true, patchConsole: false, exitOnCtrlC: false,
	});
	await app.waitUntilExit();
};

function App({opened, terminal, paint}: {readonly opened: Shown; readonly terminal: Terminal; readonly paint: Paint}) {
	const {exit} = useApp();
	const [shown, show] = useState(opened);
	const [isBroken, setIsBroken] = useState(false);

	useEffect(() => {
		const {keys, lend, screen, suspend} = terminal;
		const acts: Record<string, () => void> = {
			q: exit,
			'ctrl+c': exit,
			Q() {
				exit(new Error('ended with an error'));
			},
			R() {
				setIsBroken(true);
			},
			T: () => setTimeout(() => {
				throw new Error('broken in a timer');
			}),
			async U() {
				throw new Error('rejected, and nobody cares');
			},
			X: () => process.exit(3), // eslint-disable-line unicorn/no-process-exit -- That is what is tried.
			L() {
				lend(() => {
					spawnSync('sh', ['-c', 'trap "echo interrupted" INT; echo lent; read line; read line; echo returned $line'], {stdio: 'inherit'});
				});
			},
			'ctrl+z': suspend,
			'ctrl+l': screen.redraw,
		};
		const stopKeys = keys.onKey(input => {
			const last = 'key' in input ? input.key : JSON.stringify(input);
			const steps: Record<string, number> = {j: 1, k: -1, space: 10};
			show(({top, keys, hasContents, ...rest}) => ({...rest, last, keys: keys + 1, top: Math.max(0, top + (steps[last] ?? 0)), hasContents: last === 't' ? !hasContents : hasContents}));
			acts[last]?.();
		});
		const stopReplies = keys.onReply(reply => {
			show(shown => ({...shown, last: JSON.stringify(reply)}));
		});
		const stopResize = screen.onResize(size => {
			show(shown => ({...shown, ...size}));
		});
		return () => {
			stopKeys();
			stopReplies();
			stopResize();
		};
	}, [terminal, exit]);

	if (isBroken) {
		throw new Error('broken in a render');
	}

	const areas = linesOf(shown);
	const [contents, list, bar, status] = areas.map(({key, lines, width}) => <Lines key={key} lines={lines} width={width} terminal={terminal} paint={paint}/>);
	return (
		<Box flexDirection='column' width={shown.columns} height={shown.rows}>
			<Box height={shown.rows - 1}>
				{shown.hasContents && contents}
				{list}
				{bar}
			</Box>
			{status}
		</Box>
	);
}

/** A rectangle in Ink's layout, and the lines that go there, handed to the screen. */
function Lines({lines, width, terminal: {screen}, paint}: {readonly lines: readonly Line[]; readonly width: number; readonly terminal: Terminal; readonly paint: Paint}) {
	const box = useRef<DOMElement>(null);
	useLayoutEffect(() => {
		if (box.current) {
			screen.place(box, {...cornerOf(box.current), width, height: lines.length, rows: lines.map(line => paint(line))});
		}
	});
	useLayoutEffect(() => () => {
		screen.remove(box);
	}, [screen]);
	return <Box ref={box} flexShrink={0} width={width} height={lines.length}/>;
}

const cornerOf = (element: DOMElement) => {
	let x = 0;
	let y = 0;
	for (let node: DOMElement | undefined = element; node?.yogaNode; node = node.parentNode) {
		x += node.yogaNode.getComputedLeft();
		y += node.yogaNode.getComputedTop();
	}

	return {x, y};
};
