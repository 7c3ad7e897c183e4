/// How far coding has come: who codes which source, how much of it is coded, and what is left to read.
@NullMarked
package org.heddle.domain.progress;

import org.jspecify.annotations.NullMarked;
