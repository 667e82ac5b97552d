/** A reason not to touch the database, in words for the person who called the migration. */
export class MigrationRefusal extends Error {
  override name = 'MigrationRefusal'
}
