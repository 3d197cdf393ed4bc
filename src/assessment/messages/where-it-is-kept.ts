/** What somebody needs to know before they type: two places where what a browser keeps does not stay, or not theirs. */
export const whereItIsKept =
  "A private window forgets everything when it is closed, and whoever uses the same sign-in on a shared computer can read what is kept: there, download a copy and delete it from the device before you leave.";
