/// How the fields of each kind of row meet: which side wins, and what is a question for a person.
@NullMarked
package org.heddle.domain.merging.rule;

import org.jspecify.annotations.NullMarked;
