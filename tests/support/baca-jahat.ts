import { prisma } from '@/lib/dasar/database/client'
import { scopeKantor } from '@/lib/dasar/akses/scope'
import { terimaImpor } from '@/lib/lapor/impor/baca/unggah'
import { terimaBerkas } from '@/lib/lapor/rekonsiliasi/unggah'
import { BukuDitolak } from '@/lib/dasar/buku/types'
import { teksBerkas } from '@/lib/tahun/unit/daftar/baca'
import { terimaDaftar } from '@/lib/tahun/kodefikasi/unggah'
import { BANYAK_JAHAT } from './berkas-jahat/banyak-jahat'
import { BESAR_JAHAT } from './berkas-jahat/besar'
import { lupakanPuncak, puncakRss } from './berkas-jahat/puncak'
import { ORANG } from './pelaporan-tanam'
import { titipBerkas } from './titip-berkas'

/**
 * A process of its own that takes one hostile file in by every room that reads files, and says its highest memory and what was told.
 * Its argument is what the file tries.
 */
const [ihwal = ''] = process.argv.slice(2)
const satu = [...BANYAK_JAHAT, ...BESAR_JAHAT].find((berkas) => berkas.ihwal === ihwal)
if (!satu) throw new Error(`Tidak ada: ${ihwal}`)
const isi = new Uint8Array(satu.isi())
const kantor = scopeKantor(ORANG.admin)
if (process.platform === 'linux') lupakanPuncak('self')
const kata: Record<string, string> = {}

const { id, selesai } = await terimaImpor(kantor, await titipBerkas(isi), { tahun: 2023, bulan: null, apbdVersiId: null, kasVersiId: null, nama: satu.berkas })
await selesai
kata.impor = (await prisma().imporBatch.findUniqueOrThrow({ where: { id } })).pesan ?? 'diterima'
const berkasId = await terimaBerkas(kantor, { tahun: 2023, bulan: 1, basis: 'LRA', nama: satu.berkas, isi })
kata.rekonsiliasi = (await prisma().bkadBerkas.findUniqueOrThrow({ where: { id: berkasId } })).pesan ?? 'diterima'
const daftar = await terimaDaftar(kantor, { daftar: 'sumber', regulasi: null }, { nama: satu.berkas, isi }).catch((error: unknown) => String(error))
kata.kodefikasi = (await prisma().kodefikasiUnggah.findFirst({ where: { id: daftar } }))?.ditolak ?? daftar
kata.unit = await teksBerkas(isi, satu.berkas).then(() => 'diterima', (error: unknown) => (error instanceof BukuDitolak ? error.message : String(error)))
const puncak = process.platform === 'linux' ? puncakRss('self') : 0
console.log(JSON.stringify({ puncak, kata }))
await prisma().$disconnect()
process.exit(0)
