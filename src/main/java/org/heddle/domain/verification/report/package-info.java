/// What verification has come to, for each code, source and coder.
@NullMarked
package org.heddle.domain.verification.report;

import org.jspecify.annotations.NullMarked;
