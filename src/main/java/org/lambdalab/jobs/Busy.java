package org.lambdalab.jobs;

import java.util.concurrent.RejectedExecutionException;

/** There is as much to do already as is taken on at once, for all or for this person. */
public final class Busy extends RejectedExecutionException {

    private static final long serialVersionUID = 1;
}
