declare namespace App {
  interface Locals {
    /** Set by the publisher's renderer alone. */
    publishing?: boolean;
  }
}
