package org.heddle.search.place;

/// Puts the places of single words in one turn together to places of the whole.
public interface Joining {
    void join(int document, Places into);
}
