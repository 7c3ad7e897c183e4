/// The measures of agreement, one class each, and the tables they are made of. Knows no project.
@NullMarked
package org.heddle.domain.agreement.measure;

import org.jspecify.annotations.NullMarked;
