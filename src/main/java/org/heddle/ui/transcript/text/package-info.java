/// What a transcript says on the page: its words, where words and sentences end, and how tall its turns are.
@NullMarked
package org.heddle.ui.transcript.text;

import org.jspecify.annotations.NullMarked;
