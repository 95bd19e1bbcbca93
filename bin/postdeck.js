#!/usr/bin/env node
// Starts the program that build/ makes in dist/. It stands here, unbuilt and executable, so that npx finds it before the first `npm ci` and after any rebuild: npx remembers a program that was once missing as broken.
// Plain old JavaScript, so that a Node too old for the rest can still say so.
'use strict';

var fs = require('fs');
var path = require('path');

var folder = path.dirname(__dirname);
var program = path.join(folder, 'dist/postdeck.cjs');

function complain(text) {
	process.stderr.write('postdeck: ' + text + '\n');
	process.exitCode = 1;
}

if (Number(process.versions.node.split('.')[0]) < 20) {
	complain('this is Node ' + process.versions.node + '; postdeck needs Node 20 or newer');
} else if (fs.existsSync(program)) {
	require('./compiled.js').compiled(program).run();
} else {
	complain('not built yet; run `npm ci` (or, if that is done, `npm run build`) in ' + folder);
}
