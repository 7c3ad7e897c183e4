/// Who is in the study: cases, participants, speakers, their roles, and coders.
@NullMarked
package org.heddle.ui.cases.people;

import org.jspecify.annotations.NullMarked;
