package dev.evenkeel.rules;

import java.util.List;

/** How ids that were found are held against those that were wanted. */
public enum Comparison {
    /** All that was found is among what was wanted; where nothing was wanted, nothing may be found. */
    ONE_OF {
        @Override
        boolean holds(List<String> wanted, List<String> found) {
            return wanted.isEmpty() ? found.isEmpty() : !found.isEmpty() && wanted.containsAll(found);
        }

        @Override
        String told(List<String> wanted) {
            return wanted.isEmpty() ? "none" : String.join(" or ", wanted);
        }
    },
    /** All that was wanted is found; more may be found. */
    AMONG {
        @Override
        boolean holds(List<String> wanted, List<String> found) {
            return found.containsAll(wanted);
        }

        @Override
        String told(List<String> wanted) {
            return "at least " + list(wanted);
        }
    },
    /** Nothing of what is listed is found. */
    NONE_OF {
        @Override
        boolean holds(List<String> wanted, List<String> found) {
            return found.stream().noneMatch(wanted::contains);
        }

        @Override
        String told(List<String> wanted) {
            return "no " + String.join(", no ", wanted);
        }
    },
    /** What was wanted is all that is found, in any order; what ends with a question mark may be missing. */
    EXACTLY {
        @Override
        boolean holds(List<String> wanted, List<String> found) {
            return found.containsAll(
                            wanted.stream().filter(id -> !isOptional(id)).toList())
                    && wanted.stream().map(Comparison::idOf).toList().containsAll(found);
        }

        @Override
        String told(List<String> wanted) {
            return list(wanted);
        }
    };

    private static final String OPTIONAL = "?";

    abstract boolean holds(List<String> wanted, List<String> found);

    abstract String told(List<String> wanted);

    final String complaint(String key, List<String> wanted, List<String> found) {
        return holds(wanted, found) ? "" : "\"" + key + "\": " + told(wanted) + " expected, found " + list(found);
    }

    private static boolean isOptional(String id) {
        return id.endsWith(OPTIONAL);
    }

    /** An id without the mark that it may be missing. */
    static String idOf(String wanted) {
        return isOptional(wanted) ? wanted.substring(0, wanted.length() - OPTIONAL.length()) : wanted;
    }

    private static String list(List<String> ids) {
        return ids.isEmpty() ? "none" : String.join(", ", ids);
    }
}
