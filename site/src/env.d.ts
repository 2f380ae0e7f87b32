declare namespace App {
  interface Locals {
    /** Set by the publisher's renderer alone. */
    publishing?: boolean;
    /** Set by the server for a page on demand. */
    visitor?: import('./on-demand/services.ts').Visitor;
  }
}
