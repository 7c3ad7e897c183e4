/// Commands that write transcripts with their codings.
@NullMarked
package org.heddle.cli.transcript;

import org.jspecify.annotations.NullMarked;
