package org.heddle.search;

/// Puts the places of single words in one turn together to places of the whole.
interface Joining {
    void join(int document, Places into);
}
