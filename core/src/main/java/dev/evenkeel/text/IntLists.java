package dev.evenkeel.text;

import java.util.Arrays;

/** Gives every list of numbers an id, from 0 on: the same to the same list. */
final class IntLists {

    private int[] members = new int[1024];
    private int[] starts = new int[256];
    private int[] hashes = new int[256];
    /** An open hash table of ids, each one higher, so that 0 is a free place. */
    private int[] places = new int[512];

    private int count;

    /** The id of the list of the first {@code length} of these numbers. */
    int id(int[] list, int length) {
        int hash = hash(list, length);
        int at = hash & (places.length - 1);
        while (places[at] != 0) {
            int id = places[at] - 1;
            if (hashes[id] == hash && isSame(id, list, length)) {
                return id;
            }
            at = (at + 1) & (places.length - 1);
        }
        places[at] = count + 1;
        return add(list, length, hash);
    }

    int id(int first, int second) {
        return id(new int[] {first, second}, 2);
    }

    int size(int id) {
        return starts[id + 1] - starts[id];
    }

    int member(int id, int index) {
        return members[starts[id] + index];
    }

    /** Writes a list's members into {@code into} from {@code at} on. */
    void copy(int id, int[] into, int at) {
        System.arraycopy(members, starts[id], into, at, size(id));
    }

    private static int hash(int[] list, int length) {
        int hash = length;
        for (int i = 0; i < length; i++) {
            hash = (hash ^ list[i]) * 0x9E3779B1;
            hash ^= hash >>> 15;
        }
        return hash;
    }

    private boolean isSame(int id, int[] list, int length) {
        return Arrays.equals(members, starts[id], starts[id + 1], list, 0, length);
    }

    private int add(int[] list, int length, int hash) {
        int start = starts[count];
        int end = start + length;
        if (end > members.length) {
            members = Arrays.copyOf(members, Math.max(end, members.length * 2));
        }
        System.arraycopy(list, 0, members, start, length);
        if (count + 1 == starts.length) {
            starts = Arrays.copyOf(starts, count * 2 + 2);
            hashes = Arrays.copyOf(hashes, count * 2 + 2);
        }
        hashes[count] = hash;
        starts[++count] = end;
        if (count * 2 > places.length) {
            grow();
        }
        return count - 1;
    }

    private void grow() {
        places = new int[places.length * 2];
        for (int id = 0; id < count; id++) {
            int at = hashes[id] & (places.length - 1);
            while (places[at] != 0) {
                at = (at + 1) & (places.length - 1);
            }
            places[at] = id + 1;
        }
    }
}
