import { acak, acakPilih } from '../acak'
import { PENUNJANG } from '../katalog/penunjang'
import type { KegiatanKatalog } from '../katalog/jenis'
import { PROFIL, UMUM } from '../profil'
import { UNIT, type UnitContoh } from '../unit'
import type { Baris, RencanaTahun, Sub } from './jenis'

const BOBOT_UMUM = [['1.2.01', 44], ['1.1.01', 24], ['1.3.01', 17], ['1.2.02', 6], ['3.1.01', 7], ['2.2.1.02.01.01', 2]] as const

function buatSub(unit: UnitContoh, bidang: string, program: string, kegiatan: KegiatanKatalog, nomor: string): Sub | null {
  const isi = kegiatan.sub.find(([no]) => no === nomor)
  if (!isi) return null
  const [, nama, profil, juta] = isi
  const gaji = profil === 'gaji' && unit.gaji !== undefined ? unit.gaji : juta
  if (profil === 'gaji' && gaji === 0) return null
  const kode = `${bidang}.${program}.${kegiatan.kode}.${nomor}`
  return { unit, kode, nama, profil: profil === 'gaji' && unit.slug === 'disdikbud' ? 'gajiGuru' : profil, juta: gaji, nasib: 'tetap', baris: [] }
}

function subUnit(unit: UnitContoh): Sub[] {
  const hasil: (Sub | null)[] = []
  for (const kegiatan of PENUNJANG) {
    for (const [nomor] of kegiatan.sub) {
      if (unit.penunjang && !unit.penunjang.includes(`${kegiatan.kode}.${nomor}`)) continue
      hasil.push(buatSub(unit, unit.bidang, '01', kegiatan, nomor))
    }
  }
  for (const { katalog, hanya } of unit.isi) {
    for (const program of katalog.program) {
      for (const kegiatan of program.kegiatan) {
        for (const [nomor] of kegiatan.sub) {
          const kode = `${program.kode}.${kegiatan.kode}.${nomor}`
          if (hanya && !hanya.some((awal) => kode === awal || kode.startsWith(`${awal}.`))) continue
          hasil.push(buatSub(unit, katalog.bidang, program.kode, kegiatan, nomor))
        }
      }
    }
  }
  return hasil.filter((sub) => sub !== null)
}

/** Small supporting sub-kegiatan may be left out until the year has its number. */
const bolehDibuang = (sub: Sub) => sub.kode.slice(5, 8) === '01.' && !sub.unit.penunjang && sub.juta < 100 && sub.nasib === 'tetap'

function beriBaris(sub: Sub, rencana: RencanaTahun): void {
  const kunci = `${sub.unit.slug}/${sub.kode}`
  const profil = PROFIL[sub.profil]
  const [pertama] = profil
  // a small one is one line, as units write it
  const dipakai = pertama && sub.juta < 100 && profil.every((b) => b.sumber === UMUM && !b.rekening.startsWith('5.2')) ? [{ ...pertama, bagian: 1 }] : profil
  sub.baris = dipakai.flatMap((b): Baris[] => {
    const tetap = rencana.tetap[b.sumber === UMUM || b.rekening.startsWith('5.4.01') || b.rekening.startsWith('5.3') || b.rekening.startsWith('5.4.02.05.01') ? b.rekening : b.sumber]
    const sumber = b.sumber === UMUM ? acakPilih(BOBOT_UMUM, 'sumber', kunci) : b.sumber
    const skala = 0.65 + 0.7 * acak('besar', kunci, b.rekening)
    const modal = b.rekening.startsWith('5.2')
    const nominal = sub.juta * b.bagian * (sub.profil.startsWith('gaji') ? 1 : skala)
    if (b.kurva === 'dak' && tetap === undefined) return []
    return [{ sub, rekening: b.rekening, sumber, kurva: b.kurva, nonRkud: b.nonRkud ?? false, modal, nominal, tetap, pagu: 0, paguVersi: [], kasVersi: [], kas: [], real: [], mulai: 1 }]
  })
}

/** The sub-kegiatan of every unit for a year, exactly as many as the year has, each with its lines. */
export function susunSub(rencana: RencanaTahun): Sub[] {
  const semua = UNIT.flatMap(subUnit)
  const kelebihan = semua.length - rencana.jumlahSub
  if (kelebihan < 0) throw new Error(`katalog hanya memuat ${semua.length} sub-kegiatan, perlu ${rencana.jumlahSub}`)
  const dibuang = new Set(
    semua
      .filter(bolehDibuang)
      .map((sub) => ({ sub, nilai: acak('buang', rencana.jumlahSub, sub.unit.slug, sub.kode) }))
      .sort((a, b) => a.nilai - b.nilai)
      .slice(0, kelebihan)
      .map(({ sub }) => sub),
  )
  const hasil = semua.filter((sub) => !dibuang.has(sub))
  if (hasil.length !== rencana.jumlahSub) throw new Error(`${hasil.length} sub-kegiatan, bukan ${rencana.jumlahSub}`)
  for (const sub of hasil) beriBaris(sub, rencana)
  return hasil
}
