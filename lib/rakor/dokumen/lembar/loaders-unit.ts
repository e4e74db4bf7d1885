import 'server-only'
import { notFound } from 'next/navigation'
import { AppError } from '@/lib/dasar/akses/galat'
import { capSegelNomor } from '@/lib/dasar/segel/data'
import { loadBekuanUnit } from '@/lib/rakor/bekuan/loaders'
import { loadKomitmenUnit } from '@/lib/rakor/keputusan/loaders'
import { loadSetelanSurat } from '@/lib/rakor/naskah/loaders'
import { loadUndangan } from '@/lib/rakor/rapat/loaders'
import { bekukanJanji, pastikan } from '../loaders'
import { muatLembar } from './muat'
import { namaLembar } from './nama'
import type { BerkasLembar } from './types'

/**
 * The sheet of a unit for its own people, of the frozen position that counts: the paper that the office hands them, without the figures of units
 * under it that are not theirs. 404 alike for another's unit, a position that does not count any more, and what is not frozen.
 */
export async function loadLembarSendiri(teksId: string, unitTeks: string, urutan: number | null): Promise<BerkasLembar> {
  const { rapat } = await loadUndangan(teksId)
  const { bekuan, periode, unit, halaman } = await loadBekuanUnit(rapat.id, unitTeks)
  if (urutan !== null && urutan !== bekuan.urutan) notFound()
  if (periode === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Periode dari posisi beku tidak dapat dibaca, jadi lembar tidak disusun. Hubungi Bagian Administrasi Pembangunan.' })
  const isi = pastikan(unit, 'unit')
  const unitId = isi.data.unit.id
  const [{ komitmen, lalu }, cap, naskah] = await Promise.all([loadKomitmenUnit(rapat, unitId), capSegelNomor(BigInt(bekuan.segelNomor)), loadSetelanSurat()])
  const { isi: pdf } = await muatLembar({
    rapat, bekuan, periode, cap, naskah, komitmen, komitmenLalu: bekukanJanji(lalu, rapat.batasBulan, new Map([[unitId, isi.data.perBulan]])),
    halaman: { dak: pastikan(halaman.dak, 'DAK Fisik'), pengadaan: pastikan(halaman.pengadaan, 'Pengadaan') },
  }, isi)
  return { nama: `${namaLembar(rapat, isi.data.unit)}.pdf`, isi: pdf }
}
