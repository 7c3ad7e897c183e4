/// Exhibits of a paper: tables of statements and quotes, rows by code, columns by class.
@NullMarked
package org.heddle.domain.quotes.exhibit;

import org.jspecify.annotations.NullMarked;
