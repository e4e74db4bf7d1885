import { createTestDatabase, type TestDatabase } from './database'
import { pakaiDatabase } from './lingkungan'

/** A migrated, empty database with the environment pointing at it, before the code under test reads it for the first time. */
export async function pasangDatabase(lain: Record<string, string> = {}): Promise<TestDatabase> {
  const database = await createTestDatabase()
  pakaiDatabase(database.connectionString)
  Object.assign(process.env, lain)
  return database
}
