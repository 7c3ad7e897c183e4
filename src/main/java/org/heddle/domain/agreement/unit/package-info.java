/// What is counted when coders are compared: units of the text, and codings as ranges on one line of them.
@NullMarked
package org.heddle.domain.agreement.unit;

import org.jspecify.annotations.NullMarked;
