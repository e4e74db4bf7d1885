import pg from 'pg'
import type { TestProject } from 'vitest/node'
import { PEMILIK } from '@/lib/dasar/database/embedded/peran.mjs'
import { migrate } from '@/lib/dasar/database/migrate.mjs'
import { serverSendiri } from './server-sendiri'
import { startThrowaway } from './throwaway.mjs'

declare module 'vitest' {
  interface ProvidedContext {
    /** Connection string of the run's cluster, database `postgres`. */
    clusterUrl: string
  }
}

/** One throw-away cluster per run (or the server that UJI_POSTGRES names), with a template database that is migrated once. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const cluster = process.env.UJI_POSTGRES ? await serverSendiri(process.env.UJI_POSTGRES) : await startThrowaway()
  try {
    const admin = new pg.Client({ connectionString: cluster.url('postgres') })
    await admin.connect()
    await admin.query(`CREATE DATABASE rakor_kosong OWNER ${PEMILIK}`)
    await admin.end()
    await migrate(cluster.url('rakor_kosong', PEMILIK))
  } catch (error) {
    await cluster.stop()
    throw error
  }
  project.provide('clusterUrl', cluster.url('postgres'))
  return cluster.stop
}
