/// What the commands share: how a project is opened, how an answer is written. Offsets here are code points.
@NullMarked
package org.heddle.cli.frame;

import org.jspecify.annotations.NullMarked;
