/// What all sections of the Setup room share: the page, its acts, and the study that they show.
@NullMarked
package org.heddle.ui.cases.frame;

import org.jspecify.annotations.NullMarked;
