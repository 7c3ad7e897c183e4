package org.heddle.workbench;

/// How far long work has come. `what` says in a few words what is being done, without any name.
public record Progress(String what, int done, int of) {

    public double share() {
        return of == 0 ? 1 : (double) done / of;
    }
}
