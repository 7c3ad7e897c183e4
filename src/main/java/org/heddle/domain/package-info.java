/// The rules of the study in plain Java: no screen, no file, no index.
@NullMarked
package org.heddle.domain;

import org.jspecify.annotations.NullMarked;
