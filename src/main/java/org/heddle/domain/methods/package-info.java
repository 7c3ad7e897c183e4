/// What a methods section may say: only what the project's own record backs.
@NullMarked
package org.heddle.domain.methods;

import org.jspecify.annotations.NullMarked;
