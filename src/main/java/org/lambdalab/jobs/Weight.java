package org.lambdalab.jobs;

/** What a job asks of the workers. */
public enum Weight {
    /** Done within about a second, on one core. */
    LIGHT,

    /**
     * Takes longer, or all the workers at once, as parallel streams do. A person has one under way at a time; and where
     * there are two workers or more, one of them is left to light jobs.
     */
    HEAVY
}
