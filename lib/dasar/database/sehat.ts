import { prisma } from './client'

/** Whether the database answers a query now. */
export async function databaseAnswers(): Promise<boolean> {
  try {
    await prisma().$queryRaw`SELECT 1`
    return true
  } catch (error) {
    console.error('Basis data tidak menjawab:', error instanceof Error ? error.message : error)
    return false
  }
}
