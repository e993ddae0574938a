package org.linernotes.core.difference;

/** The longest rising subsequence of numbers, by patience sorting (M. L. Fredman, 1975): n log n. */
final class LongestRise {
    private LongestRise() {}

    /** {@return the positions of a longest subsequence that rises, in their order; all numbers differ} */
    static int[] of(int[] numbers) {
        // for each length, the position at which the lowest last number of such a subsequence stands
        int[] lasts = new int[numbers.length];
        int[] previous = new int[numbers.length];
        int longest = 0;
        for (int i = 0; i < numbers.length; i++) {
            int length = firstNotBelow(numbers, lasts, longest, numbers[i]);
            previous[i] = length == 0 ? -1 : lasts[length - 1];
            lasts[length] = i;
            longest = Math.max(longest, length + 1);
        }
        int[] rise = new int[longest];
        int position = longest == 0 ? -1 : lasts[longest - 1];
        for (int i = longest - 1; i >= 0; i--) {
            rise[i] = position;
            position = previous[position];
        }
        return rise;
    }

    private static int firstNotBelow(int[] numbers, int[] lasts, int count, int number) {
        int low = 0;
        int high = count;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (numbers[lasts[middle]] < number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
