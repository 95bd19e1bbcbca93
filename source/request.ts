/**
What a key asks of the program around the screen, where the screen's state, being pure, can't do it itself.

Whoever keeps the state carries out the request that a key has left in it. The next key takes it away.
*/
export type Request =
	| {readonly kind: 'quit'; readonly isInterrupted: boolean}
	| {readonly kind: 'suspend' | 'redraw' | 'theme'}

	/** Open the post in an editor, where it is being read. */
	| {readonly kind: 'edit'}

	/** Read the file of the post again. */
	| {readonly kind: 'reload'}

	/** Keep a theme, by its name or its file, in the person's settings. */
	| {readonly kind: 'keep'; readonly theme: string}

	/** Go where a link leads that leads out of this post. */
	| {readonly kind: 'follow'; readonly href: string}

	/** Go back to the post before, on the way that one has come, or forward again. */
	| {readonly kind: 'back' | 'forward'}

	/** Go to the next of the posts that were named, or that stand around this one; to the one before, or to the first. */
	| {readonly kind: 'walk'; readonly to: 'next' | 'previous' | 'first'}

	/** Put a text on the clipboard; `what` names it in a few words, for the status line to tell. */
	| {readonly kind: 'copy'; readonly text: string; readonly what: string}

	/** Put the posts around this one on a shelf, to choose from. */
	| {readonly kind: 'shelf'}

	/** Read the post of a path, or present it. */
	| {readonly kind: 'take'; readonly path: string; readonly isPresented?: true}

	/** Say something in the status line. */
	| {readonly kind: 'tell'; readonly text: string};
