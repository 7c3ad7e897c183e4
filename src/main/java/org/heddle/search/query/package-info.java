/// What is asked: the words of a query, read.
@NullMarked
package org.heddle.search.query;

import org.jspecify.annotations.NullMarked;
