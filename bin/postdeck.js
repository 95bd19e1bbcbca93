#!/usr/bin/env node
// Starts the program that build/ makes in dist/. It stands here, unbuilt and executable, so that npx finds it before the first `npm ci` and after any rebuild: npx remembers a program that was once missing as broken.
// Plain old JavaScript, so that a Node too old for the rest can still say so.
'use strict';

var path = require('path');
var program = path.join(__dirname, '../dist/postdeck.cjs');

function say(text) {
	process.stderr.write('postdeck: ' + text + '\n');
	process.exitCode = 1;
}

if (Number(process.versions.node.split('.')[0]) < 20) {
	say('this is Node ' + process.versions.node + '; postdeck needs Node 20 or newer');
} else if (require('fs').existsSync(program)) {
	process.env.NODE_ENV = process.env.NODE_ENV || 'production';
	require(program);
} else {
	say('not built yet; run `npm ci` in ' + path.dirname(__dirname) + ' first');
}
