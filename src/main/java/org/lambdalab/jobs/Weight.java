package org.lambdalab.jobs;

/** What a job asks of the workers. */
public enum Weight {
    /** Done within about a second. */
    LIGHT,

    /**
     * May take longer. It has threads of its own, and gives way at its checks. A person has one under way at a time; and
     * where there are two workers or more, not all of them are at heavy jobs.
     */
    HEAVY
}
