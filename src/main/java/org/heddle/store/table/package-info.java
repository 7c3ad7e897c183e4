/// One class a table: rows in, rows out, and what a coder may see of them. The tables of one subject share a package.
@NullMarked
package org.heddle.store.table;

import org.jspecify.annotations.NullMarked;
