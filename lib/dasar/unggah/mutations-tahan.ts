import { open, rename, rm } from 'node:fs/promises'
import { prisma } from '@/lib/dasar/database/client'
import { HARI_TAHAN, jalurTahanan } from './kiriman'

/** Bytes of one row. */
const POTONG = 1024 * 1024

/** Puts a kept upload into the database as well: whichever machine gets the answer can read it again. */
export async function titipTahanan(nama: string): Promise<void> {
  const berkas = await open(jalurTahanan(nama), 'r')
  try {
    const potong = Buffer.alloc(POTONG)
    for (let urut = 0; ; urut++) {
      const { bytesRead } = await berkas.read(potong, 0, POTONG)
      if (bytesRead === 0) return
      await prisma().berkasTahan.upsert({
        where: { nama_urut: { nama, urut } }, create: { nama, urut, isi: new Uint8Array(potong.subarray(0, bytesRead)) }, update: { dibuatPada: new Date() },
      })
    }
  } finally {
    await berkas.close()
  }
}

/**
 * A kept upload as a file of this machine; one that came to another machine is fetched.
 * @returns null: nobody has it any more
 */
export async function ambilTahanan(nama: string): Promise<string | null> {
  const jalur = jalurTahanan(nama)
  const ada = await open(jalur, 'r').catch(() => null)
  if (ada !== null) {
    await ada.close()
    return jalur
  }
  const jumlah = await prisma().berkasTahan.count({ where: { nama } })
  if (jumlah === 0) return null
  const sementara = `${jalur}.baru`
  const berkas = await open(sementara, 'w', 0o600)
  try {
    for (let urut = 0; urut < jumlah; urut++) {
      const potong = await prisma().berkasTahan.findUniqueOrThrow({ where: { nama_urut: { nama, urut } } })
      await berkas.writeFile(potong.isi)
    }
    await berkas.close()
    await rename(sementara, jalur)
    return jalur
  } catch (error) {
    await berkas.close().catch(() => undefined)
    await rm(sementara, { force: true })
    throw error
  }
}

/** A kept upload that is decided goes from the database; its file goes from this machine, and from others with their next sweep. */
export async function lupakanTahanan(nama: string): Promise<void> {
  await rm(jalurTahanan(nama), { force: true })
  await prisma().berkasTahan.deleteMany({ where: { nama } })
}

/** What no batch asks for any more, because a process died between the two. */
export async function sapuTahanan(): Promise<void> {
  await prisma().$executeRaw`DELETE FROM berkas_tahan WHERE dibuat_pada < now() - make_interval(days => ${HARI_TAHAN})`
}
