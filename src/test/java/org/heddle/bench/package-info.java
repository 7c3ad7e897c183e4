/// Measures the program on invented studies of three sizes. Started by `mvn -P bench verify`.
@NullMarked
package org.heddle.bench;

import org.jspecify.annotations.NullMarked;
